import type { LanguageTag } from '../../project/model'
import { directionOf } from '../../text/languages'
import type { DocxStyle } from './docx-package'
import { element, textElement, type Xml } from '../xml/write-xml'

/** A paragraph in a language: one that runs from the right is set so, and all its runs are. */
export function docxParagraph(
  language: LanguageTag,
  style: DocxStyle,
  runs: readonly Xml[],
  properties: readonly Xml[] = [],
): Xml {
  return element('w:p', {}, [
    element('w:pPr', {}, [
      element('w:pStyle', { 'w:val': style }, []),
      ...properties,
      ...(directionOf(language) === 'rtl' ? [element('w:bidi', {}, [])] : []),
    ]),
    ...runs,
  ])
}

/** Text as runs; a line end or a tab inside is what Word has for it. Struck text has an element of its own. */
export function docxRun(language: LanguageTag, text: string, isStruck = false): Xml {
  const parts = text.split(/(\r\n|[\n\r\t])/).filter((part) => part !== '')
  return element('w:r', {}, [
    runProperties(language),
    ...parts.map((part) => {
      if (part === '\t') return element('w:tab', {}, [])
      if (/^[\r\n]+$/.test(part)) return element('w:br', {}, [])
      return textElement(isStruck ? 'w:delText' : 'w:t', { 'xml:space': 'preserve' }, part)
    }),
  ])
}

function runProperties(language: LanguageTag): Xml {
  return directionOf(language) === 'rtl'
    ? element('w:rPr', {}, [
        element('w:rtl', {}, []),
        // Word checks spelling only by a code with a region.
        element('w:lang', { 'w:bidi': language === 'ar' ? 'ar-SA' : language }, []),
      ])
    : element('w:rPr', {}, [element('w:lang', { 'w:val': language }, [])])
}
