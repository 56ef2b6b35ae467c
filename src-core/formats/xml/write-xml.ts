import { cleanText } from '../clean-text'

/** Markup that is ready to be written. Only the functions of this file make it. */
export interface Xml {
  /** What stands on its first line: a start tag, or the whole element; null for elements one after the other. */
  readonly head: string | null
  /** What stands inside, each on lines of its own. */
  readonly inside: readonly Xml[]
  /** The end tag; null where the first line has all. */
  readonly end: string | null
}

export type Attributes = Readonly<Record<string, string | null>>

/** An element over other elements, one on each line. An attribute that is null is left out. */
export function element(name: string, attributes: Attributes, children: readonly Xml[]): Xml {
  const start = `<${name}${writeAttributes(attributes)}`
  if (children.length === 0) return ready(`${start}/>`)
  return { head: `${start}>`, inside: children, end: `</${name}>` }
}

/** An element that holds text, on one line, so that no white space is added to the text. */
export function textElement(name: string, attributes: Attributes, text: string): Xml {
  return ready(`<${name}${writeAttributes(attributes)}>${escapeText(text)}</${name}>`)
}

/** An element that holds text and elements, on one line. */
export function mixedElement(
  name: string,
  attributes: Attributes,
  parts: readonly (string | Xml)[],
): Xml {
  const inner = parts.map((part) => (typeof part === 'string' ? escapeText(part) : markupOf(part)))
  return ready(`<${name}${writeAttributes(attributes)}>${inner.join('')}</${name}>`)
}

/** Elements that stand one after the other, each on a line. */
export function joined(parts: readonly Xml[]): Xml {
  return { head: null, inside: parts, end: null }
}

/** Markup that was made elsewhere, with nothing to escape in it. */
export function ready(markup: string): Xml {
  return { head: markup, inside: [], end: null }
}

/** An element as the text that it will be: of many, each made and done with at once, nothing else stays in memory. */
export function settled(xml: Xml): Xml {
  return ready(markupOf(xml))
}

/** The markup as a text. Every line of it is written once, however deep it stands. */
export function markupOf(xml: Xml): string {
  const lines: string[] = []
  addLines(xml, '', lines)
  return lines.join('\n')
}

function addLines({ head, inside, end }: Xml, indent: string, lines: string[]): void {
  if (head !== null) lines.push(indent + head.replaceAll('\n', `\n${indent}`))
  const deeper = head === null ? indent : `${indent}  `
  for (const each of inside) addLines(each, deeper, lines)
  if (end !== null) lines.push(indent + end)
}

/** A whole XML 1.0 document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markupOf(root)}\n`
}

// A line end inside text is written as a reference: an XML reader would fold CR LF into one LF, and
// the indentation of this file may then never touch the text.
const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  ...TEXT_ESCAPES,
  '"': '&quot;',
  '\t': '&#9;',
}

function escapeText(text: string): string {
  return cleanText(text).replaceAll(/[&<>\n\r]/g, (character) => TEXT_ESCAPES[character] ?? '')
}

function writeAttributes(attributes: Attributes): string {
  let written = ''
  for (const name in attributes) {
    const value = attributes[name] ?? null
    if (value !== null) written += ` ${name}="${escapeAttribute(value)}"`
  }
  return written
}

/** Most values are words and numbers, with nothing in them to escape. */
const plainValue = /^[\w .:/#-]*$/

function escapeAttribute(value: string): string {
  if (plainValue.test(value)) return value
  return cleanText(value).replaceAll(
    /[&<>\n\r"\t]/g,
    (character) => ATTRIBUTE_ESCAPES[character] ?? '',
  )
}
