import type { Change } from '../change'
import { findRow } from '../find-row'
import { indexById } from '../index-by-id'
import { unreviewed } from '../model'
import type { Article, Side } from '../model'
import { hasChangedText } from '../queries/bead-text'
import { sentencesOf } from '../sentences-of'
import { changeTexts } from './edit-bead-text'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty, regroup } from './regroup'
import { replaceRows } from './replace-rows'

/**
 * Gives one side of a bead its imported text back. Sentences that a person inserted go, since they were
 * not imported; a bead of nothing else goes with them.
 */
export function revertBeadText(article: Article, bead: string, side: Side): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  if (row.bead[side].length === 0) return refuse('side-is-empty')
  if (!hasChangedText(article, row.bead, side)) return refuse('text-as-imported')
  const name = `revert-${side}` as const
  const values = { first: row.index + 1 }
  const sentences = sentencesOf(article, row.bead, side)
  const imported = sentences.filter((sentence) => sentence.imported !== '')
  if (imported.length === sentences.length) {
    const change = changeTexts(
      article,
      row,
      side,
      sentences,
      sentences.map((sentence) => sentence.imported),
    )
    return change === null ? refuse('text-as-imported') : doable(name, values, change, bead)
  }
  const position = indexById(article[side])
  const changes = sentences.toReversed().map((sentence): Change => ({
    type: 'replace-sentences',
    article: article.id,
    side,
    at: position.get(sentence.id) ?? -1,
    remove: 1,
    insert: sentence.imported === '' ? [] : [{ ...sentence, text: sentence.imported }],
  }))
  const kept = { [side]: imported.map(({ id }) => id) }
  const left = isEmpty({ ...row.bead, ...kept })
    ? []
    : imported.length === 0
      ? [regroup(row.bead, kept)]
      : [{ ...row.bead, ...kept, review: unreviewed }]
  const rows = replaceRows(article, [{ at: row.index, remove: 1, insert: left }])
  return doable(name, values, batch([...changes, rows]), left[0]?.id ?? null)
}
