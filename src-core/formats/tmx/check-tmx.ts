import { isLanguageTag } from '../export/is-language-tag'
import { readXml, type XmlElement } from '../xml/read-xml'

/** The texts of a translation unit, by language, in the order of the file. */
export type UnitTexts = readonly (readonly [language: string, text: string])[]

/**
 * Checks that a TMX file holds just these units, and obeys the rules of TMX 1.4 in the strict reading
 * of OmegaT: the version, the mandatory header attributes, `note` and `prop` before `tuv`, a `seg` in
 * every `tuv`, `xml:lang`, dates. Gives what is wrong, in English, or null.
 */
export function checkTmx(document: string, expected: readonly UnitTexts[]): string | null {
  try {
    checkDocument(readXml(document), expected)
    return null
  } catch (error) {
    if (error instanceof SyntaxError) return error.message
    throw error
  }
}

const HEADER_NEEDS = [
  'creationtool',
  'creationtoolversion',
  'segtype',
  'o-tmf',
  'adminlang',
  'srclang',
  'datatype',
]
const DATES = ['creationdate', 'changedate']
const CHANGES = ['creationid', 'changeid']

function checkDocument(root: XmlElement, expected: readonly UnitTexts[]): void {
  demand(root.name === 'tmx' && root.attributes['version'] === '1.4', 'not TMX 1.4')
  checkAttributes(root, ['version'], [])
  demand(namesOf(root) === 'header body', 'not one header and one body')
  const [header, body] = root.children
  if (header === undefined || body === undefined) return
  checkAttributes(header, HEADER_NEEDS, [...DATES, ...CHANGES])
  checkOrder(header, '')
  demand(
    ['block', 'paragraph', 'sentence', 'phrase'].includes(header.attributes['segtype'] ?? ''),
    'unknown segtype',
  )
  demand(isLanguageTag(header.attributes['srclang'] ?? ''), 'srclang is no language')
  demand(body.children.length === expected.length, 'wrong number of units')
  const found = body.children.map(checkUnit)
  demand(JSON.stringify(found) === JSON.stringify(expected), 'a text changed on its way')
}

function checkUnit(unit: XmlElement): UnitTexts {
  demand(unit.name === 'tu', `${unit.name} in the body`)
  checkAttributes(unit, [], ['tuid', ...DATES, ...CHANGES])
  checkOrder(unit, '(tuv )+')
  return unit.children
    .filter(({ name }) => name === 'tuv')
    .map((variant) => {
      checkAttributes(variant, ['xml:lang'], [...DATES, ...CHANGES])
      checkOrder(variant, 'seg ')
      const language = variant.attributes['xml:lang'] ?? ''
      const text = variant.children.at(-1)?.text ?? ''
      demand(isLanguageTag(language), `${language} is no language`)
      demand(text.trim() !== '', 'an empty seg')
      return [language, text] as const
    })
}

/** Notes and properties first, then what `rest` describes: names, each with a space after it. */
function checkOrder(element: XmlElement, rest: string): void {
  const order = new RegExp(`^((note|prop) )*${rest}$`)
  demand(order.test(`${namesOf(element)} `.trimStart()), `wrong order in ${element.name}`)
  for (const child of element.children) {
    if (child.name === 'prop') checkAttributes(child, ['type'], [])
    else if (child.name === 'note') checkAttributes(child, [], [])
  }
}

function checkAttributes(
  element: XmlElement,
  needed: readonly string[],
  allowed: readonly string[],
): void {
  const given = Object.keys(element.attributes)
  for (const name of needed) {
    demand(given.includes(name), `${name} is missing on ${element.name}`)
  }
  for (const name of given) {
    demand(needed.includes(name) || allowed.includes(name), `${name} is unknown on ${element.name}`)
  }
  for (const name of DATES) {
    const date = element.attributes[name] ?? '00000000T000000Z'
    demand(/^\d{8}T\d{6}Z$/.test(date), `${date} is no date`)
  }
}

function namesOf(element: XmlElement): string {
  return element.children.map(({ name }) => name).join(' ')
}

function demand(holds: boolean, complaint: string): void {
  if (!holds) throw new SyntaxError(`TMX: ${complaint}`)
}
