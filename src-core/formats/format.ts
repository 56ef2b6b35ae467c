import type { Result } from '../errors'
import type { InterfaceLanguage } from '../ipc/contract'
import type { History } from '../project/history'
import type { Article, LanguageTag, Side } from '../project/model'
import type { QualityModel } from '../quality/quality-model'
import type { ExportLevel } from './export/export-options'

/** What is written besides the articles: the choices of the user and the facts a file header wants. */
export interface WriteOptions {
  /** Language codes to write, for instance `ar-LB`. */
  readonly languages: Readonly<Record<Side, LanguageTag>>
  /** Version of the program, for file headers. */
  readonly version: string
  /** The time of writing, ISO 8601. */
  readonly now: string
  /** What a bead is made of; sentences when left out. */
  readonly level?: ExportLevel
  /** Name of the files without ending, for formats whose files name each other; `article` when left out. */
  readonly stem?: string
  /** Language of the words around the texts, in files that people read; English when left out. */
  readonly interfaceLanguage?: InterfaceLanguage
  /** What was done to the project, which tells who changed what; nobody is named when left out. */
  readonly history?: Pick<History, 'steps' | 'cursor'>
  /** How issues weigh; the model that the app comes with when left out. */
  readonly quality?: QualityModel
}

/**
 * A file to be written: the ending of its name with the dot, for instance `.tmx` or `.ar`, and its
 * bytes. A format of several files gives each another ending.
 */
export interface WrittenFile {
  readonly ending: string
  readonly bytes: Uint8Array
}

/**
 * How many beads went out, and how many of each kind the format cannot hold. The numbers add up to the
 * number of beads.
 */
export interface WriteCounts {
  readonly written: number
  readonly omissions: number
  readonly additions: number
  readonly furniture: number
}

export interface Written {
  readonly files: readonly WrittenFile[]
  readonly counts: WriteCounts
}

/**
 * What a format may not hold. `changes` are the corrections word by word, with who made them; `order` is
 * where a moved sentence stands in its text; without `line-ends`, each line end or tab inside a text is a space.
 */
export type Lost =
  | 'source'
  | 'null-beads'
  | 'status'
  | 'confidence'
  | 'paragraphs'
  | 'line-ends'
  | 'order'
  | 'changes'
  | 'comments'
  | 'issues'
  | 'history'

export interface Writer {
  /**
   * Writes articles of one pair of languages, with the corrected texts, one after the other, and checks
   * what was written before giving it away. What the format cannot hold is a problem: `export-invalid`,
   * `same-language`.
   */
  write(articles: readonly Article[], options: WriteOptions): Result<Written>
}

export const formatGroups = ['people', 'tools', 'data'] as const

/** One of `formatGroups`. */
export type FormatGroup = (typeof formatGroups)[number]

/** A file format. The registry in index.ts is the only list of them. */
export interface Format {
  readonly id: string
  /** Proper name, the same in every language, for instance `TMX 1.4`. */
  readonly name: string
  /** The ending of its one file, with the dot; empty when the endings follow the languages. */
  readonly extension: string
  /** The endings of its files where there are several. */
  readonly endings?: (languages: WriteOptions['languages']) => readonly string[]
  /** Whom its files are for: readers, translation tools, spreadsheets and programs. */
  readonly group: FormatGroup
  /**
   * A report tells of whole articles, in whatever languages they are: of all choices only which articles
   * means something to it.
   */
  readonly isReport?: true
  /** Whether a file that a colleague worked on can be taken into its project again (src-core/return). */
  readonly comesBack?: true
  /** What a file of this format drops; the strings have `formats.loses.<name>`. */
  readonly loses: readonly Lost[]
  readonly writer: Writer
}

/** The endings of the files that a format writes, in their order. */
export function endingsOf(
  { extension, endings }: Pick<Format, 'extension' | 'endings'>,
  languages: WriteOptions['languages'],
): readonly string[] {
  return endings?.(languages) ?? [extension]
}
