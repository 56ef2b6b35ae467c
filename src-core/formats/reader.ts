import type { Result } from '../errors'
import type { DecodedText } from './encoding/decode-text'
import type { Imported } from './imported'
import type { PrintedDocument } from './pdf/printed-page'
import type { TableChoice } from './tables/table-choice'

/** What is said of a format, whether it is read or written. */
export interface FormatDescription {
  readonly id: string
  /** Proper name, the same in every language, for instance `TMX 1.4`. */
  readonly name: string
  /** Endings that its files usually have, with the dot. */
  readonly extensions: readonly string[]
}

/** A file in memory, its text already decoded where it is a text file. */
export interface SourceFile {
  /** Name without folder. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Null where the bytes are no text: an archive, a PDF. */
  readonly text: DecodedText | null
  /** What a person chose about the table in it; absent where nobody has. */
  readonly table?: TableChoice
  /** The pages of a PDF; absent for all other files. */
  readonly printed?: PrintedDocument
}

/** What reading drops; the strings have `formats.drops.<name>`. */
export type Dropped =
  | 'formatting'
  | 'images'
  | 'inline-tags'
  | 'notes'
  | 'other-languages'
  | 'page-frame'
  | 'deleted-text'
  | 'other-columns'
  | 'history'
  | 'running-heads'
  | 'line-ends'

/**
 * How files of a format become a text, or a bitext. Stateless, without I/O: the bytes are in memory. The
 * list in readers.ts is the only one.
 */
export interface Reader extends FormatDescription {
  readonly drops: readonly Dropped[]
  /** Whether these files, taken together, are of this format: told by what is in them. */
  recognises(files: readonly SourceFile[]): boolean
  /**
   * Reads files that were recognised. Whatever is wrong with them is a problem, never an exception:
   * `file-damaged`, `file-empty`, `nothing-to-align`, `archive-unsafe`, `one-language-only`.
   */
  read(files: readonly SourceFile[]): Result<Imported>
}
