import { zipSync } from 'fflate'
import { encodeUtf8 } from '../export/encode-utf8'

/** An archive of text files by their names. The same texts give the same bytes: no file has a time of its own. */
export function zipFiles(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, encodeUtf8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1990, 0, 1), level: 6 })
}
