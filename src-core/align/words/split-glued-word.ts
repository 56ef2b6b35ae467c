/** Gives what a folded Arabic word is known as, 0 (unknown) to 1. */
export type Knows = (word: string) => number

const shortestGlued = 8
const longestPiece = 13
const longestGlued = 400
/** Costs of a piece: a known word, and per letter of an unknown one. */
const wordCost = 1
const unknownCost = 1.1
const unknownLetterCost = 0.55

/**
 * Splits words that were written without the space between them, as badly extracted text has them: the
 * cheapest cut into words that are known. Gives null when the word is better left whole. `surface` is
 * the word as it stands; ta marbuta and alef maqsura inside it give away a missing space.
 */
export function splitGluedWord(
  folded: string,
  surface: string,
  knows: Knows,
): readonly string[] | null {
  if (folded.length < shortestGlued || folded.length > longestGlued) return null
  const hasInnerEnd = /[\u0629\u0649]\p{M}*\p{L}{2}/u.test(surface)
  if (!hasInnerEnd && (folded.length < 11 || knows(folded) > 0)) return null
  const best = new Float64Array(folded.length + 1).fill(Infinity)
  const from = new Int32Array(folded.length + 1)
  best[0] = 0
  for (let start = 0; start < folded.length; start += 1) {
    const before = best[start] ?? Infinity
    for (let end = start + 2; end <= Math.min(folded.length, start + longestPiece); end += 1) {
      const cost = before + pieceCost(folded.slice(start, end), knows)
      if (cost < (best[end] ?? Infinity)) {
        best[end] = cost
        from[end] = start
      }
    }
  }
  const pieces: string[] = []
  for (let end = folded.length; end > 0; end = from[end] ?? 0) {
    pieces.unshift(folded.slice(from[end] ?? 0, end))
  }
  const known = pieces.filter((piece) => piece.length >= 3 && knows(piece) > 0)
  const share = known.reduce((sum, piece) => sum + piece.length, 0) / folded.length
  return pieces.length > 1 && (share >= 0.5 || hasInnerEnd) ? pieces : null
}

function pieceCost(piece: string, knows: Knows): number {
  const sure = knows(piece)
  if (sure > 0) return wordCost + (1 - sure) + (piece.length < 3 ? 0.6 : 0)
  return unknownCost + unknownLetterCost * piece.length
}
