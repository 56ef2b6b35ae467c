import { cleanText } from '../clean-text'
import type { BeadRow } from '../export/bead-rows'
import type { WrittenFile } from '../format'
import type { Reader } from '../reader'
import { sourceFile } from '../source-file'

/** Reads written files with the reader of their format: what is wrong, in English, or null. */
export function readBack(
  reader: Reader,
  files: readonly WrittenFile[],
  rows: readonly BeadRow[],
): string | null {
  const expected = rows
    .map(({ sourceText, targetText }) => [sourceText, targetText].map(plain))
    .filter(([source, target]) => source !== '' || target !== '')
  // A file without a pair is read as nothing to align.
  if (!expected.some(([source]) => source !== '')) return null
  if (!expected.some(([, target]) => target !== '')) return null
  const sources = files.map(({ ending, bytes }) => sourceFile(`article${ending}`, bytes, 'utf-8'))
  const known = sources.flatMap((source) => (source.ok ? source.value : []))
  if (!reader.recognises(known)) return 'the files are not recognised'
  const read = reader.read(known)
  if (!read.ok || read.value.type !== 'bitext') return 'the files cannot be read'
  const { beads, source, target } = read.value
  const found = beads
    .map((bead) => [
      bead.source.map((at) => source[at]?.text ?? '').join(' '),
      bead.target.map((at) => target[at]?.text ?? '').join(' '),
    ])
    .map((texts) => texts.map(plain))
    .filter(([own, other]) => own !== '' || other !== '')
  return JSON.stringify(found) === JSON.stringify(expected) ? null : 'a text changed on its way'
}

/** White space may have become other white space. */
function plain(text: string): string {
  return cleanText(text.replaceAll(/[\s\p{Cc}]+/gu, ''))
}
