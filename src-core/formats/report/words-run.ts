import type { LanguageTag } from '../../project/model'
import { directionOf } from '../../text/languages'
import { docxRun, type DocxLook } from '../docx/docx-runs'
import type { Xml } from '../xml/write-xml'

/**
 * Words of the report itself. Names in them stand in isolates, which neither Word nor LibreOffice heeds; marks of the
 * direction of the report do the same there: a number behind a Latin name would else go over to the name.
 */
export function wordsRun(own: LanguageTag, text: string, look: DocxLook = {}): Xml {
  const mark = directionMark(own)
  return docxRun(own, text.replaceAll(/[\u2066-\u2069]/gu, mark), false, look)
}

/** A sign without width that is a letter of the direction of a language (UAX #9). */
export function directionMark(own: LanguageTag): string {
  return directionOf(own) === 'rtl' ? '\u200F' : '\u200E'
}
