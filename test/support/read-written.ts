import { beadRows } from '../../src-core/formats/export/bead-rows'
import { exportArticles, type Exported } from '../../src-core/formats/export/export-articles'
import type { ExportOptions } from '../../src-core/formats/export/export-options'
import { selectForExport } from '../../src-core/formats/export/select-for-export'
import type { Format } from '../../src-core/formats/format'
import type { Imported, ImportedBitext } from '../../src-core/formats/imported'
import type { Reader } from '../../src-core/formats/reader'
import { readers } from '../../src-core/formats/readers'
import type { InterfaceLanguage } from '../../src-core/ipc/contract'
import { sides, type Article } from '../../src-core/project/model'
import { writeOptions } from './check-format'
import { fileOf } from './format-fixtures'

/** What an export is made of. */
export interface Export {
  readonly article: Article
  readonly options: ExportOptions
  readonly interfaceLanguage: InterfaceLanguage
}

/** What was written, and what our own readers make of it. */
export interface ReadWritten {
  readonly exported: Exported
  readonly reader: Reader
  readonly imported: Imported
}

/** Writes an article in a format and reads the files back; throws with the problem where one of them fails. */
export function readWritten(
  format: Format,
  { article, options, interfaceLanguage }: Export,
): ReadWritten {
  const { version, now } = writeOptions
  const exported = exportArticles(format, [article], options, { version, now, interfaceLanguage })
  if (!exported.ok) throw new Error(JSON.stringify(exported.problem))
  const files = exported.value.files.map(({ ending, bytes }) => fileOf(`article${ending}`, bytes))
  const reader = readers.find((each) => each.recognises(files))
  const read = reader?.read(files)
  if (reader === undefined || read?.ok !== true) throw new Error(JSON.stringify(read))
  return { exported: exported.value, reader, imported: read.value }
}

/** The pairs of a bitext, sentences of a side joined as the writers join them. */
export function joinedTexts(bitext: ImportedBitext): readonly (readonly string[])[] {
  return bitext.beads.map((bead) =>
    sides.map((side) => bead[side].map((at) => bitext[side][at]?.text).join(' ')),
  )
}

/** Texts of both sides. */
export type Pair = readonly [source: string, target: string]

/** The pairs that a file of this format has to hold. */
export function chosenPairs({ loses }: Format, { article, options }: Export): readonly Pair[] {
  return beadRows(selectForExport([article], options).articles)
    .filter(({ role }) => !loses.includes('null-beads') || role === 'translation')
    .map(({ sourceText, targetText }) => [sourceText, targetText])
}

/** The text as it is where line ends and tabs of it become spaces. */
export function withoutLineEnds(text: string): string {
  return text.replaceAll(/[ \t\r\n]*[\t\r\n][ \t\r\n]*/g, ' ')
}
