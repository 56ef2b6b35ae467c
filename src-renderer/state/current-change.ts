import type { Article } from '../../src-core/project/model'
import { findRow } from '../../src-core/project/find-row'
import { beadChanges } from '../../src-core/project/queries/tracked-changes'
import type { TrackedChange } from '../../src-core/project/queries/tracked-changes'
import type { AppState } from './app-state'

/** The open changes of the selected bead, and the one that commands act on. */
export interface CurrentChanges {
  readonly all: readonly TrackedChange[]
  /** -1 when the bead has none. */
  readonly at: number
}

/** The changes of the selected bead. The first one is the current one, unless the user went on from it. */
export function currentChanges(
  article: Article | null,
  { work, change }: Pick<AppState, 'work' | 'change'>,
): CurrentChanges {
  const bead = work?.selection?.bead
  const row = article === null || bead === undefined ? null : findRow(article, bead)
  if (article === null || row === null) return { all: [], at: -1 }
  const all = beadChanges(article, row.bead)
  const wanted = change !== null && change.bead === bead ? change.at : 0
  return { all, at: Math.min(wanted, all.length - 1) }
}
