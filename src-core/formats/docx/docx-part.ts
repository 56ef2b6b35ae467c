import { textPart } from '../archive/read-package'
import type { Archive } from '../archive/unzip'
import { parseXml, type XmlNode } from '../xml/parse-xml'

/**
 * A part of a Word document; null where there is none of that name. LibreOffice writes `_x005F_x0041_` for a text that
 * reads `_x0041_`, as ECMA-376 wants it of spreadsheets (22.9.2.19, ST_Xstring) and of no text in Word, and shows the
 * former when it opens its own file: in what it saved, that is taken back.
 */
export function docxPart(archive: Archive, name: string): XmlNode | null {
  const text = textPart(archive, name)
  if (text === null) return null
  const isEscaped = text.includes(escapedSign) && isOfLibreOffice(archive)
  return parseXml(isEscaped ? text.replaceAll(escaped, '_') : text)
}

const escapedSign = '_x005F_x'
const escaped = /_x005F_(?=x[0-9A-Fa-f]{4}_)/g

function isOfLibreOffice(archive: Archive): boolean {
  return textPart(archive, 'docProps/app.xml')?.includes('<Application>LibreOffice') === true
}
