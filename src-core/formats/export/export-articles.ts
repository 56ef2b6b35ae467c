import { fail, ok, type Result } from '../../errors'
import type { Article } from '../../project/model'
import { beadRows, type BeadRow } from './bead-rows'
import type { ExportOptions } from './export-options'
import { languageTag } from './language-tag'
import { exportWarnings, type ExportWarning } from './export-warnings'
import type { Format, WriteOptions, Written } from '../format'
import { selectForExport, type Selected } from './select-for-export'

/** What the program adds to the choices of a person. */
export type ExportFacts = Omit<WriteOptions, 'languages' | 'level'>

/** What was written, and what was not, for a person to read. */
export interface Exported extends Written {
  readonly warnings: readonly ExportWarning[]
}

/** Writes what is chosen of the articles, and says what gets lost by it. */
export function exportArticles(
  format: Format,
  articles: readonly Article[],
  options: ExportOptions,
  facts: ExportFacts,
): Result<Exported> {
  const selected = selectFor(format, articles, options)
  const languages = isReport(format)
    ? ok(selected.languages)
    : wellFormed(selected.languages, format)
  if (!languages.ok) return languages
  const written = format.writer.write(selected.articles, {
    ...facts,
    languages: languages.value,
    level: options.level ?? 'sentence',
  })
  if (!written.ok) return written
  const warnings = exportWarnings(format, beadRows(selected.articles), selected, options.text)
  return { ok: true, value: { ...written.value, warnings } }
}

function isReport(format: Format): boolean {
  return format.isReport === true
}

/** The codes as BCP 47 spells them (`ar_lb` is `ar-LB`), or which of them is none. */
function wellFormed(
  languages: WriteOptions['languages'],
  { name }: Format,
): Result<WriteOptions['languages']> {
  const source = languageTag(languages.source)
  const target = languageTag(languages.target)
  if (source !== null && target !== null) return ok({ source, target })
  const wrong = source === null ? languages.source : languages.target
  return fail('export-invalid', { format: name, detail: `${wrong} is no language tag` })
}

/** A report is about the articles as they are. */
function selectFor(format: Format, articles: readonly Article[], options: ExportOptions): Selected {
  if (!isReport(format)) return selectForExport(articles, options)
  const { languages } = selectForExport(articles.slice(0, 1), {})
  return { articles, languages, otherStatus: 0, otherArticles: 0 }
}

/** What an export would come to. */
export interface ExportPreview {
  /** The first rows that would be written. */
  readonly rows: readonly BeadRow[]
  readonly written: number
  readonly warnings: readonly ExportWarning[]
}

/** Shows a choice before anything is written: the first `most` rows, and what gets lost. */
export function previewExport(
  format: Format,
  articles: readonly Article[],
  options: ExportOptions,
  most: number,
): ExportPreview {
  const selected = selectFor(format, articles, options)
  const rows = beadRows(selected.articles)
  const written = format.loses.includes('null-beads')
    ? rows.filter(({ role }) => role === 'translation')
    : rows
  return {
    rows: written.slice(0, most),
    written: written.length,
    warnings: exportWarnings(format, rows, selected, isReport(format) ? undefined : options.text),
  }
}
