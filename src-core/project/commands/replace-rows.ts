import type { Change } from '../change'
import { rowAt } from '../find-row'
import { indexById } from '../index-by-id'
import type { Article, Bead } from '../model'
import { batch } from './outcome'

/** Rows to take out of the grid at an index, and rows to put there instead. */
export interface RowEdit {
  readonly at: number
  readonly remove: number
  readonly insert: readonly Bead[]
}

/**
 * The change that makes these edits: indices are those of the grid as it is, edits stand in its order
 * and do not overlap. Where a row that starts a paragraph is taken out for good, the next row starts the
 * paragraph: joining sentences never joins paragraphs.
 */
export function replaceRows(article: Article, edits: readonly RowEdit[]): Change {
  const changes = keepParagraphs(article, edits).map((edit): Change => ({
    type: 'replace-beads',
    article: article.id,
    ...edit,
  }))
  // From the last to the first, so that each edit finds its rows at the index it names.
  return batch(changes.reverse())
}

/**
 * Puts `insert` in the place of rows, but those of them that the order of the source wants further down
 * the grid (parts of a bead that joined sentences from far apart) there.
 */
export function replaceRowsInOrder(article: Article, edit: RowEdit): Change {
  const position = indexById(article.source)
  const firstSource = (bead: Bead): number | undefined => position.get(bead.source[0] ?? '')
  const end = edit.at + edit.remove
  const placeOf = (bead: Bead): number => {
    const own = firstSource(bead)
    let place = end
    for (let index = end; own !== undefined && index < article.beads.length; index += 1) {
      const row = rowAt(article, index)
      const other = row === null ? undefined : firstSource(row.bead)
      if (other !== undefined && other > own) break
      if (other !== undefined) place = index + 1
    }
    return place
  }
  const rows = edit.insert.map((bead) => ({ bead, at: placeOf(bead) }))
  const stay = rows.filter(({ at }) => at === end)
  const later = rows.filter(({ at }) => at !== end)
  const places = [...new Set(later.map(({ at }) => at))].sort((first, second) => first - second)
  return replaceRows(article, [
    { ...edit, insert: stay.map(({ bead }) => bead) },
    ...places.map((place) => ({
      at: place,
      remove: 0,
      insert: later
        .filter(({ at }) => at === place)
        .map(({ bead }) => ({ ...bead, startsParagraph: false })),
    })),
  ])
}

function keepParagraphs(article: Article, edits: readonly RowEdit[]): readonly RowEdit[] {
  const kept: RowEdit[] = []
  let isOwed = false
  edits.forEach((edit, order) => {
    const starting = new Set<string>()
    for (const row of article.beads.slice(edit.at, edit.at + edit.remove)) {
      const stays = edit.insert.some(({ id }) => id === row.id)
      if (stays && isOwed) starting.add(row.id)
      isOwed = stays ? false : isOwed || row.startsParagraph
    }
    kept.push({
      ...edit,
      insert: edit.insert.map((bead) =>
        starting.has(bead.id) ? { ...bead, startsParagraph: true } : bead,
      ),
    })
    const end = edit.at + edit.remove
    if (!isOwed || edits[order + 1]?.at === end) return
    const next = rowAt(article, end)?.bead
    if (next !== undefined && !next.startsParagraph) {
      kept.push({ at: end, remove: 1, insert: [{ ...next, startsParagraph: true }] })
    }
    isOwed = false
  })
  return kept
}
