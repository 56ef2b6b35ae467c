import type { ExportLevel, ExportText } from '../formats/export/export-options'
import type { Article, LanguageTag, ReviewStatus } from '../project/model'
import { baseLanguage } from '../text/languages'

/** What was chosen at the last export: where the next one begins. */
export interface ExportHabits {
  readonly format: string
  readonly level: ExportLevel
  readonly text: ExportText
  readonly statuses: readonly ReviewStatus[]
  /** The code that was chosen for each language, for instance `ar-LB` for `ar`. */
  readonly codes: Readonly<Record<string, LanguageTag>>
}

export const defaultExportHabits: ExportHabits = {
  format: 'docx',
  level: 'sentence',
  text: 'corrected',
  statuses: ['unreviewed', 'approved', 'query'],
  codes: {},
}

/** The codes to write an article with: those chosen before for its languages, else its own. */
export function usualCodes(
  { codes }: ExportHabits,
  { source, target }: Article['languages'],
): Article['languages'] {
  // A code with a region that the article has itself says more than a habit.
  const usual = (tag: LanguageTag) => (tag.includes('-') ? tag : (codes[baseLanguage(tag)] ?? tag))
  return { source: usual(source), target: usual(target) }
}

/** The habits after an export with these codes. */
export function withCodes(
  habits: ExportHabits,
  own: Article['languages'],
  chosen: Article['languages'],
): ExportHabits {
  const codes = {
    ...habits.codes,
    [baseLanguage(own.source)]: chosen.source,
    [baseLanguage(own.target)]: chosen.target,
  }
  return { ...habits, codes }
}
