import type { EncodingId } from '../formats/encoding/encodings'
import type { TableChoice } from '../formats/tables/table-choice'
import type { FileToken } from './contract'

/** A file to be read again, in an encoding that a person chose; null leaves it to be detected. */
export interface FileChoice {
  readonly token: FileToken
  readonly encoding: EncodingId | null
  /** What a person chose about the table in it; left out, it is found. */
  readonly table?: TableChoice
}

/** How far the reading of files is that takes long. */
export interface ReadingProgress {
  /** The file that is being read, without its folder. */
  readonly name: string
  /** Pages that are done, and how many there are; null where nobody can tell. */
  readonly pages: { readonly done: number; readonly count: number } | null
}

/** Another version of a translation, to be compared with: the texts of its file, in all its languages. */
export interface OtherVersion {
  readonly name: string
  /** One list for each article of a project; a single one for any other file. */
  readonly candidates: readonly (readonly string[])[]
}
