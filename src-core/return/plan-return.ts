import { unknownAuthor, wordDate } from '../formats/docx/docx-changes'
import type { History } from '../project/history'
import { editsOf } from './former-texts'
import { knownComments } from './known-comments'
import { matchRows, type ReturnPlace, type RowMatch } from './match-rows'
import { planComments, planResolutions } from './plan-comments'
import { planStatus } from './plan-status'
import { planTexts } from './plan-texts'
import type { Returned, ReturnedRow, FileSignature } from './returned'
import type { ReturnItem, ReturnPlan } from './return-plan'

/** What the parts of a plan know of a row and of its place. */
export interface PlannedRow {
  readonly row: ReturnedRow
  readonly place: ReturnPlace
  readonly isSure: boolean
  /** What all items of the row have in common. */
  readonly common: Pick<ReturnItem, 'article' | 'beads' | 'row'>
  readonly keyOf: (what: string) => string
  /** Of the signatures, the names of those that are not from this project. */
  readonly strangers: (signatures: readonly FileSignature[]) => readonly string[]
}

/**
 * Lays a file that came back beside the project that it came from, as the project is now. What the colleague
 * did is told from what was done here since by the marks that the rows carry; where a file has lost them, by
 * the texts that the history knows.
 */
export function planReturn(
  history: Pick<History, 'project' | 'steps' | 'cursor'>,
  returned: Returned,
): ReturnPlan {
  const { project } = history
  const matches = matchRows(project, returned.rows)
  const edits = editsOf(history)
  const known = knownComments(project, history)
  const strangers = strangersOf(history)
  const orders = new Map(project.articles.map(({ id }, at) => [id, at]))
  let outdated = 0
  const items = returned.rows.flatMap((row, at): readonly ReturnItem[] => {
    const match = matches[at] ?? null
    if (match === null) return []
    const planned = plannedRow(row, match, strangers)
    const texts = planTexts(planned, edits)
    outdated += texts.outdated
    return [
      ...texts.items,
      ...planStatus(planned, texts.items.length > 0),
      ...planComments(planned, known),
      ...planResolutions(planned, known),
    ]
  })
  const byPlace = items.toSorted(
    (one, other) =>
      (orders.get(one.article) ?? 0) - (orders.get(other.article) ?? 0) || one.row - other.row,
  )
  return {
    items: byPlace,
    unmatched: returned.rows.flatMap((row, at) => {
      const isBlank = row.source === '' && row.target === ''
      if (matches[at] !== null || isBlank) return []
      const { source, target } = row
      return [{ key: `row-${String(at)}`, number: at + 1, source, target }]
    }),
    matched: matches.filter((match) => match !== null).length,
    outdated,
    colleagues: colleaguesOf(items, returned.savedBy),
  }
}

function plannedRow(
  row: ReturnedRow,
  { place, isSure }: RowMatch,
  strangers: PlannedRow['strangers'],
): PlannedRow {
  const { article, beads } = place
  const ids = beads.map(({ id }) => id)
  return {
    row,
    place,
    isSure,
    strangers,
    common: { article: article.id, beads: ids, row: place.row },
    keyOf: (what) => `${ids[0] ?? ''} ${what}`,
  }
}

/** Tracked changes go out with the author and the time of the step that made them, and may come back so. */
function strangersOf({ steps, cursor }: Pick<History, 'steps' | 'cursor'>) {
  const own = new Set(
    steps.slice(0, cursor).map(({ author, at }) => `${wordDate(at) ?? ''} ${author}`),
  )
  return (signatures: readonly FileSignature[]): readonly string[] => {
    const others = signatures.filter(
      ({ by, at }) =>
        by !== null && by !== unknownAuthor && !own.has(`${wordDate(at ?? '') ?? ''} ${by}`),
    )
    return [...new Set(others.flatMap(({ by }) => by ?? []))]
  }
}

function colleaguesOf(items: readonly ReturnItem[], savedBy: string | null): readonly string[] {
  const counts = new Map<string, number>()
  for (const item of items) {
    const names =
      item.type === 'text'
        ? item.authors
        : item.type === 'comment' && item.by !== null
          ? [item.by]
          : []
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const found = [...counts].toSorted((one, other) => other[1] - one[1]).map(([name]) => name)
  return found.length > 0 || savedBy === null ? found : [savedBy]
}
