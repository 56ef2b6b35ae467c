import { plainText } from './plain-text'
import type { Reader } from './reader'

/** Every format that comes in, in the order in which files are tried. The only list of them. */
export const readers: readonly Reader[] = [plainText]

/** The first reader that these files, taken together, are for. */
export function readerOf(files: Parameters<Reader['recognises']>[0]): Reader | undefined {
  return readers.find((reader) => reader.recognises(files))
}
