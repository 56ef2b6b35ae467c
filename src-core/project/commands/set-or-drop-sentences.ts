import type { Change } from '../change'
import type { Row } from '../find-row'
import { indexById } from '../index-by-id'
import { unreviewed } from '../model'
import type { Article, Sentence, Side } from '../model'
import { batch } from './outcome'
import { isEmpty, regroup } from './regroup'
import { replaceRows } from './replace-rows'

/** A change of a bead that may take the bead away. */
export interface ChangedBead {
  readonly change: Change
  /** The bead afterwards; null when it is gone. */
  readonly bead: string | null
}

/**
 * Gives the sentences of one side of a bead other states and takes those away that have none (null); a
 * bead of nothing else goes with them. For sentences that a person inserted: the import has no text to
 * give back to them.
 */
export function setOrDropSentences(
  article: Article,
  row: Row,
  side: Side,
  sentences: readonly Sentence[],
  states: readonly (Sentence | null)[],
): ChangedBead {
  const position = indexById(article[side])
  const changes = sentences
    .map((sentence, order): Change => {
      const state = states[order] ?? null
      return {
        type: 'replace-sentences',
        article: article.id,
        side,
        at: position.get(sentence.id) ?? -1,
        remove: 1,
        insert: state === null ? [] : [state],
      }
    })
    .reverse()
  const kept = { [side]: states.flatMap((state) => (state === null ? [] : [state.id])) }
  const left = isEmpty({ ...row.bead, ...kept })
    ? []
    : kept[side]?.length === 0
      ? [regroup(row.bead, kept)]
      : [{ ...row.bead, ...kept, review: unreviewed }]
  const rows = replaceRows(article, [{ at: row.index, remove: 1, insert: left }])
  return { change: batch([...changes, rows]), bead: left[0]?.id ?? null }
}
