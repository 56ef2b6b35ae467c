import type { BeadRow } from './bead-rows'
import type { ExportText } from './export-options'
import type { Format, Lost } from '../format'
import type { Selected } from './select-for-export'
import { movedBeads } from '../../project/queries/moved-beads'
import { hasOpenChange } from '../../project/queries/tracked-changes'

/** Something that the file, or the program that gets it, will not have; the strings have `export.warning-<name>`. */
export interface ExportWarning {
  readonly name:
    | 'nothing'
    | 'omissions'
    | 'additions'
    | 'furniture'
    | 'other-status'
    | 'other-articles'
    | 'changes'
    | 'comments'
    | 'issues'
    | 'moved'
    | 'line-ends'
    | 'long-units'
    | 'cut'
    | 'no-region'
  readonly count: number
  /** The longest text that the file or the program takes, in UTF-16 units, where it is about length. */
  readonly limit?: number
}

/** Excel takes no longer text in a cell, and calls the file damaged. */
export const longestCell = 32_767

/** RWS Language Cloud takes no longer texts from a translation memory (its documentation, "TMX import"). */
const longestUnit = 2000

/** What gets lost by this choice, as numbers; what is not lost is not in the list. */
export function exportWarnings(
  { id, loses }: Pick<Format, 'id' | 'loses'>,
  rows: readonly BeadRow[],
  selected: Selected,
  text: ExportText = 'corrected',
): readonly ExportWarning[] {
  const isLost = (what: Lost) => loses.includes(what)
  const pairsOnly = isLost('null-beads')
  const written = pairsOnly ? rows.filter(({ role }) => role === 'translation') : rows
  const countRole = (role: BeadRow['role']) =>
    pairsOnly ? rows.filter((row) => row.role === role).length : 0
  const sum = (of: (row: BeadRow) => number) => written.reduce((total, row) => total + of(row), 0)
  const isMemory = id === 'tmx'
  const codes = [selected.languages.source, selected.languages.target]
  const counts: readonly (readonly [ExportWarning['name'], number])[] = [
    ['nothing', written.length === 0 ? 1 : 0],
    ['omissions', countRole('omission')],
    ['additions', countRole('addition')],
    ['furniture', countRole('furniture')],
    ['other-status', selected.otherStatus],
    ['other-articles', selected.otherArticles],
    ['changes', isLost('changes') && text === 'corrected' ? sum(isCorrected) : 0],
    ['comments', isLost('comments') ? sum(({ notes }) => notes.threads.length) : 0],
    ['issues', isLost('issues') ? sum(({ notes }) => notes.issues.length) : 0],
    [
      'moved',
      isLost('order')
        ? selected.articles.reduce((sum, article) => sum + movedBeads(article).size, 0)
        : 0,
    ],
    ['line-ends', isLost('line-ends') ? sum(hasLineEnd) : 0],
    ['long-units', isMemory ? sum((row) => (longestText(row) > longestUnit ? 1 : 0)) : 0],
    ['cut', id === 'xlsx' ? sum((row) => (longestText(row) > longestCell ? 1 : 0)) : 0],
    ['no-region', isMemory && codes.some((code) => !code.includes('-')) ? 1 : 0],
  ]
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ name, count, ...limitOf(name) }))
}

function limitOf(name: ExportWarning['name']): Pick<ExportWarning, 'limit'> {
  if (name === 'long-units') return { limit: longestUnit }
  return name === 'cut' ? { limit: longestCell } : {}
}

function isCorrected({ source, target }: BeadRow): number {
  return [...source, ...target].some(hasOpenChange) ? 1 : 0
}

/** 1 where a text of a row has a tab, or a sign that some program takes for a line end; else 0. */
function hasLineEnd({ sourceText, targetText }: BeadRow): number {
  return /[\t\n\v\f\r\u0085\u2028\u2029]/u.test(`${sourceText} ${targetText}`) ? 1 : 0
}

function longestText({ sourceText, targetText }: BeadRow): number {
  return Math.max(sourceText.length, targetText.length)
}
