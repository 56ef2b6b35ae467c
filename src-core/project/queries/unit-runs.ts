import { indexById } from '../index-by-id'
import type { Article, Bead, Side } from '../model'

/** Sentences of a side that follow one another: places from `first` to `last`. */
export interface UnitRun {
  readonly first: number
  readonly last: number
}

/** Where the sentences of some beads stand on a side: mostly one run; more when others stand between them. */
export function unitRuns(article: Article, beads: readonly Bead[], side: Side): readonly UnitRun[] {
  const index = indexById(article[side])
  const places = beads
    .flatMap((bead) => bead[side].map((id) => index.get(id) ?? -1))
    .filter((place) => place >= 0)
    .sort((one, other) => one - other)
  const runs: { first: number; last: number }[] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run !== undefined && place <= run.last + 1) run.last = place
    else runs.push({ first: place, last: place })
  }
  return runs
}
