import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import { unreviewed } from '../../project/model'
import type { BlockKind, LanguageTag, Review, Side } from '../../project/model'
import { guessLanguage } from '../../load/guess-language'
import { cleanText } from '../clean-text'
import type { ImportedBead, ImportedBitext, ImportedNote, ImportedUnit } from '../imported'
import { moveTargets } from './move-targets'

/** A pair of a file that lists its pairs in the order of both texts. */
export interface ImportedRow {
  /** The sentences of each side; none, or blank ones, for a one-sided row. */
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** By how many rows the target stands later in its text than the row; 0 when left out. */
  readonly targetMovedBy?: number
  readonly startsParagraph?: boolean
  readonly confidence?: number | null
  readonly isConfirmed?: boolean
  readonly review?: Review
  readonly id?: string | null
  /** What the sentences are; `body` when left out. */
  readonly kind?: BlockKind
  /** The text before it was corrected, of a side that is one sentence. */
  readonly imported?: Readonly<Partial<Record<Side, string>>>
  readonly notes?: readonly ImportedNote[]
}

export interface RowsOfFile {
  readonly name: string
  readonly title: string | null
  /** Null where the file does not say; then the texts tell. */
  readonly languages: Readonly<Record<Side, LanguageTag | null>>
  readonly rows: readonly ImportedRow[]
}

/**
 * A bitext of rows; rows without any text are left out. Problems: `nothing-to-align` where a side has no
 * text at all.
 */
export function bitextOfRows(file: RowsOfFile): Result<ImportedBitext> {
  const bitext = partOfRows(file)
  return bitext.source.length === 0 || bitext.target.length === 0
    ? fail('nothing-to-align', { name: file.name })
    : ok(bitext)
}

/** A part of a bitext, of some of its rows: one side may be empty. */
export function partOfRows({ title, languages, rows }: Omit<RowsOfFile, 'name'>): ImportedBitext {
  const units: Record<Side, ImportedUnit[]> = { source: [], target: [] }
  const beads: ImportedBead[] = []
  const places: number[] = []
  let startsParagraph = true
  for (const [at, row] of rows.entries()) {
    startsParagraph ||= row.startsParagraph ?? false
    const source = addUnits(units.source, row, 'source', startsParagraph)
    const target = addUnits(units.target, row, 'target', startsParagraph)
    if (source.length + target.length === 0) continue
    places.push(at + (row.targetMovedBy ?? 0))
    beads.push({
      source,
      target,
      startsParagraph,
      confidence: row.confidence ?? null,
      isConfirmed: row.isConfirmed ?? false,
      review: row.review ?? unreviewed,
      id: row.id ?? null,
      ...(row.notes === undefined || row.notes.length === 0 ? {} : { notes: row.notes }),
    })
    startsParagraph = false
  }
  return {
    type: 'bitext',
    title,
    languages: {
      source: languages.source ?? languageOf(units.source),
      target: languages.target ?? languageOf(units.target),
    },
    source: units.source,
    ...(rows.some(({ targetMovedBy = 0 }) => targetMovedBy !== 0)
      ? moveTargets(units.target, beads, places)
      : { target: units.target, beads }),
  }
}

/** Adds the sentences that show something, and gives their places. */
function addUnits(
  units: ImportedUnit[],
  { kind = 'body', imported, ...texts }: ImportedRow,
  side: Side,
  startsParagraph: boolean,
): readonly number[] {
  const added: number[] = []
  for (const raw of texts[side]) {
    const text = cleanText(raw)
    if (text.trim() === '') continue
    added.push(units.length)
    units.push({
      text,
      imported: texts[side].length === 1 ? cleanText(imported?.[side] ?? text) : text,
      kind,
      startsParagraph: (startsParagraph && added.length === 1) || units.length === 0,
    })
  }
  return added
}

/** The language of the first letters of a side. */
export function languageOf(units: readonly { readonly text: string }[]): LanguageTag {
  let sample = ''
  for (const { text } of units) {
    if (sample.length > 20_000) break
    sample += `${text}\n`
  }
  return guessLanguage(sample)
}
