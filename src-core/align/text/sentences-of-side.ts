import type { AnalysedSide } from './analysed-side'

/** A side whose units are the sentences of another one's units. */
export interface SideOfSentences {
  readonly side: AnalysedSide
  /** Where the sentences of each unit begin; the last entry is their number. */
  readonly first: Int32Array
}

/** Cuts the units of a side into sentences; words and their numbers stay the same. */
export function sentencesOfSide(side: AnalysedSide): SideOfSentences {
  const first = new Int32Array(side.units.length + 1)
  const units = side.units.flatMap((unit) =>
    unit.sentences.length === 0 ? [unit] : unit.sentences,
  )
  for (const [at, { sentences }] of side.units.entries()) {
    first[at + 1] = (first[at] ?? 0) + Math.max(1, sentences.length)
  }
  return { side: { ...side, units }, first }
}

/** The unit that each sentence is part of. */
export function unitsOfSentences(first: Int32Array): Int32Array {
  const units = new Int32Array(first.at(-1) ?? 0)
  for (let unit = 0; unit + 1 < first.length; unit += 1) {
    units.fill(unit, first[unit], first[unit + 1])
  }
  return units
}
