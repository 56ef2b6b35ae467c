import type { Archive } from '../archive/unzip'
import { decodeUtf8 } from '../encoding/decode-utf8'
import { parseXml, type XmlNode } from '../xml/parse-xml'

/**
 * A part of a Word document; null where there is none of that name. LibreOffice writes `_x005F_x0041_` for a text that
 * reads `_x0041_`, as ECMA-376 wants it of spreadsheets (22.9.2.19, ST_Xstring) and of no text in Word, and shows the
 * former when it opens its own file: in what it saved, that is taken back.
 */
export function docxPart(archive: Archive, name: string): XmlNode | null {
  const text = textOf(archive, name)
  if (text === null) return null
  const isEscaped = text.includes(escapedSign) && isOfLibreOffice(archive)
  return parseXml(isEscaped ? text.replaceAll(escaped, '_') : text)
}

const escapedSign = '_x005F_x'
const escaped = /_x005F_(?=x[0-9A-Fa-f]{4}_)/g

function isOfLibreOffice(archive: Archive): boolean {
  return textOf(archive, 'docProps/app.xml')?.includes('<Application>LibreOffice') === true
}

function textOf(archive: Archive, name: string): string | null {
  const bytes = archive.read(name)
  return bytes === null ? null : decodeUtf8(bytes).text
}
