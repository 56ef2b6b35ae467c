import type { SideWords } from '../evidence/document'

/** One side of a bead: its units, and those of its tokens that were matched one to one, with how surely. */
export interface BeadSide {
  readonly words: SideWords
  readonly texts: readonly string[]
  readonly units: readonly number[]
  readonly matched: ReadonlyMap<number, number>
}

/** The tokens of a side of a bead, in order. */
export function tokensOf({ words, units }: BeadSide): readonly number[] {
  return units.flatMap((unit) => {
    const { firstToken = 0, endToken = 0 } = words.side.units[unit] ?? {}
    return Array.from({ length: endToken - firstToken }, (_, at) => firstToken + at)
  })
}
