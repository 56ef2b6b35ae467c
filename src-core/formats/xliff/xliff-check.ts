import type { BeadRow } from '../export/bead-rows'
import type { ImportedRow } from '../bitext/bitext-of-rows'
import { cleanText } from '../clean-text'
import { childrenNamed, type XmlNode } from '../xml/parse-xml'

/** Reads a written document with our own reader: what is wrong, in English, or null. */
export function sameTexts(
  root: XmlNode,
  rowsOfFile: (file: XmlNode) => readonly ImportedRow[],
  rows: readonly BeadRow[],
): string | null {
  const read = childrenNamed(root, 'file').flatMap(rowsOfFile)
  if (read.length !== rows.length) return 'wrong number of units'
  const differs = read.some(({ source, target }, at) => {
    const row = rows[at]
    return (
      source.join(' ') !== cleanText(row?.sourceText ?? '') ||
      target.join(' ') !== cleanText(row?.targetText ?? '')
    )
  })
  return differs ? 'a text changed on its way' : null
}
