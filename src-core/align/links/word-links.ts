/** Why two words are linked; the order is that of preference in the reasons shown. */
export const linkKinds = ['number', 'name', 'word', 'weak-word', 'learned', 'identical'] as const

export type LinkKind = (typeof linkKinds)[number]

/** Links from the word types of the Arabic side to those of the English side, in compressed rows. */
export interface WordLinks {
  /** Links of type t are at offsets[t] … offsets[t + 1] - 1. */
  readonly offsets: Int32Array
  readonly targets: Int32Array
  /** How sure the link is, 0 to 1. */
  readonly strengths: Float32Array
  /** Index into linkKinds. */
  readonly kinds: Uint8Array
  /** Types that the lexicon, the numbers or the names could tell something about, by side. */
  readonly isKnownSource: Uint8Array
  readonly isKnownTarget: Uint8Array
}

/** One link before compression. */
export interface Link {
  readonly target: number
  readonly strength: number
  readonly kind: LinkKind
}

/** Puts the links of each source type into compressed rows, strongest first. */
export function compressLinks(
  rows: readonly ReadonlyMap<number, Link>[],
  isKnownSource: Uint8Array,
  isKnownTarget: Uint8Array,
): WordLinks {
  const offsets = new Int32Array(rows.length + 1)
  let count = 0
  for (const [row, links] of rows.entries()) {
    count += links.size
    offsets[row + 1] = count
  }
  const targets = new Int32Array(count)
  const strengths = new Float32Array(count)
  const kinds = new Uint8Array(count)
  let at = 0
  for (const links of rows) {
    const sorted = [...links.values()].sort(
      (a, b) => b.strength - a.strength || a.target - b.target,
    )
    for (const link of sorted) {
      targets[at] = link.target
      strengths[at] = link.strength
      kinds[at] = linkKinds.indexOf(link.kind)
      at += 1
    }
  }
  return { offsets, targets, strengths, kinds, isKnownSource, isKnownTarget }
}
