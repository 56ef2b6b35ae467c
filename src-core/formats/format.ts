import type { Result } from '../errors'
import type { Article, LanguageTag, Side } from '../project/model'

/** What is written besides the article: the choices of the user and the facts a file header wants. */
export interface WriteOptions {
  /** Language codes to write, for instance `ar-LB`. */
  readonly languages: Readonly<Record<Side, LanguageTag>>
  /** Version of the program, for file headers. */
  readonly version: string
  /** The time of writing, ISO 8601. */
  readonly now: string
  /** What a bead is made of; sentences when left out. */
  readonly level?: 'paragraph' | 'sentence'
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

export interface Writer {
  /**
   * Writes the article with the corrected texts, and checks what was written before giving it away. An
   * article that the format cannot hold is a problem: `export-invalid`, `same-language`.
   */
  write(article: Article, options: WriteOptions): Result<Written>
}

/** A file format. The registry in index.ts is the only list of them. */
export interface Format {
  readonly id: string
  /** Proper name, the same in every language, for instance `TMX 1.4`. */
  readonly name: string
  /** The ending of its one file, with the dot; empty when the endings follow the languages. */
  readonly extension: string
  /** What a file of this format drops; the strings have `formats.loses.<name>`. */
  readonly loses: readonly ('null-beads' | 'status' | 'confidence' | 'paragraphs' | 'history')[]
  readonly writer: Writer
}
