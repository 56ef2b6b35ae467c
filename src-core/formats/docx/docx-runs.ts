import type { LanguageTag } from '../../project/model'
import { directionRuns, type DirectionRun } from '../../text/direction-runs'
import { directionOf } from '../../text/languages'
import type { DocxStyle } from './docx-package'
import { element, joined, textElement, type Attributes, type Xml } from '../xml/write-xml'

/** A paragraph in a language: one that runs from the right is set so. `end` is where its lines end. */
export function docxParagraph(
  language: LanguageTag,
  style: DocxStyle,
  runs: readonly Xml[],
  properties: readonly Xml[] = [],
  alignment: 'start' | 'end' = 'start',
  attributes: Attributes = {},
): Xml {
  const isFromRight = directionOf(language) === 'rtl'
  const own = () =>
    element('w:pPr', {}, [
      element('w:pStyle', { 'w:val': style }, []),
      ...properties,
      ...(isFromRight ? [element('w:bidi', {}, [])] : []),
      // Transitional documents say `right` for the end, also where that is on the left.
      ...(alignment === 'end' ? [element('w:jc', { 'w:val': 'right' }, [])] : []),
    ])
  const known =
    properties.length === 0 ? once(`p ${style} ${String(isFromRight)} ${alignment}`, own) : own()
  return element('w:p', attributes, [known, ...runs])
}

const made = new Map<string, Xml>()

/** Properties that thousands of paragraphs and runs share are made for the first of them. */
function once(key: string, make: () => Xml): Xml {
  const known = made.get(key) ?? make()
  made.set(key, known)
  return known
}

/** How a run looks, where it looks otherwise than its paragraph. */
export interface DocxLook {
  readonly isBold?: boolean
  readonly isStruck?: boolean
  readonly isUnderlined?: boolean
  /** Six digits, as `A92F1A`. */
  readonly colour?: string
  /** Colour behind the letters. */
  readonly ground?: string
  /** In half-points. */
  readonly size?: number
}

const plainLook: DocxLook = {}

/**
 * Text as runs, one for each stretch of one direction: Word takes the typeface, the size and the order of digits and signs
 * from what a run says of itself. A line end or a tab inside is what Word has for it. Deleted text has an element of its own.
 */
export function docxRun(
  language: LanguageTag,
  text: string,
  isDeleted = false,
  look: DocxLook = plainLook,
): Xml {
  const runs = directionRuns(text, directionOf(language))
  return joined(
    (runs.length === 0 ? [{ text, direction: directionOf(language) }] : runs).map((run) =>
      oneRun(run, language, isDeleted, look),
    ),
  )
}

function oneRun(
  { text, direction }: DirectionRun,
  language: LanguageTag,
  isDeleted: boolean,
  look: DocxLook,
): Xml {
  const parts = text.split(/(\r\n|[\n\r\t])/).filter((part) => part !== '')
  return element('w:r', {}, [
    look === plainLook
      ? once(`r ${language} ${direction}`, () => runProperties(language, direction, look))
      : runProperties(language, direction, look),
    ...parts.map((part) => {
      if (part === '\t') return element('w:tab', {}, [])
      if (/^[\r\n]+$/.test(part)) return element('w:br', {}, [])
      return textElement(isDeleted ? 'w:delText' : 'w:t', { 'xml:space': 'preserve' }, part)
    }),
  ])
}

/** In the order of the schema. */
function runProperties(
  language: LanguageTag,
  direction: DirectionRun['direction'],
  look: DocxLook,
): Xml {
  const { isBold, isStruck, isUnderlined, colour, ground, size } = look
  const isFromRight = direction === 'rtl'
  // Of words in another script nothing is known but that they are in another language.
  const isOwn = direction === directionOf(language)
  const given = (name: string, attributes: Attributes, is: unknown) =>
    is === undefined || is === false ? [] : [element(name, attributes, [])]
  // Arabic looks smaller than Latin of the same size.
  const sizes = { latin: String(size), arabic: String((size ?? 0) + 4) }
  return element('w:rPr', {}, [
    ...given('w:b', {}, isBold),
    ...given('w:bCs', {}, isBold),
    ...given('w:strike', {}, isStruck),
    ...given('w:color', { 'w:val': colour ?? null }, colour),
    ...given('w:sz', { 'w:val': sizes.latin }, size),
    ...given('w:szCs', { 'w:val': sizes.arabic }, size),
    ...given('w:u', { 'w:val': 'single' }, isUnderlined),
    ...given('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': ground ?? null }, ground),
    ...given('w:rtl', {}, isFromRight),
    ...given(
      'w:lang',
      isFromRight ? { 'w:bidi': spelling(language) } : { 'w:val': language },
      isOwn,
    ),
  ])
}

/** Word checks spelling only by a code with a region. */
function spelling(language: LanguageTag): LanguageTag {
  return language === 'ar' ? 'ar-SA' : language
}
