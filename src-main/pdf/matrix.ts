/** A transformation of the plane: `[a b c d e f]` of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [ia, ib, ic, id, ie, inf] = inner
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * inf + e,
    b * ie + d * inf + f,
  ]
}

/** The matrix of a list of six numbers of any kind; what is no number counts as that of the identity. */
export function matrixOf(values: unknown): Matrix {
  const list: readonly unknown[] =
    values instanceof Float32Array || Array.isArray(values) ? Array.from(values) : []
  const at = (place: number): number => {
    const value = list[place]
    return typeof value === 'number' && Number.isFinite(value) ? value : (identity[place] ?? 0)
  }
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}
