import type { DocumentWords, SideWords } from '../evidence/document'
import type { Pairing } from '../step'

/** In how many units of a text a word of each side stand in one bead: what its own alignment says of two words. */
export type SeenTogether = (arType: number, enType: number) => number

/** Asks the beads of a text. Nothing is counted before it is asked for, and only units that have both words. */
export function createSeenTogether(
  { ar, en }: DocumentWords,
  beads: readonly Pairing[],
): SeenTogether {
  const partners = new Map<number, readonly number[]>()
  for (const bead of beads) for (const unit of bead.ar) partners.set(unit, bead.en)
  return (arType, enType) => {
    const holding = new Set(unitsOf(en, enType))
    return unitsOf(ar, arType).filter((unit) =>
      partners.get(unit)?.some((other) => holding.has(other)),
    ).length
  }
}

/** The units that hold a type. */
export function unitsOf(words: SideWords, type: number): readonly number[] {
  const { postingOffsets, postings } = words
  return [...postings.subarray(postingOffsets[type] ?? 0, postingOffsets[type + 1] ?? 0)]
}
