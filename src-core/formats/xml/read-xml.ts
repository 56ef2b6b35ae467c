/** An element of a document that was read back. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly inside, references resolved. */
  readonly text: string
}

/**
 * Reads back an XML document that this program wrote, to check it before it leaves: elements,
 * attributes, text, and the references of write-xml.ts. Whatever else XML allows (comments, CDATA,
 * a document type, other entities) is never written, and here an error. Throws `SyntaxError`.
 */
export function readXml(document: string): XmlElement {
  const start = DECLARATION.exec(document)
  if (start === null) throw new SyntaxError('The XML declaration is missing.')
  const top = open('', {})
  const path = [top]
  for (const [part, closing, name, attributes, empty, text] of document
    .slice(start[0].length)
    .matchAll(PART)) {
    const parent = path.at(-1) ?? top
    if (text !== undefined) parent.text.push(resolve(text))
    else if (name === undefined) throw new SyntaxError(`Not markup: ${part}`)
    else if (closing !== undefined) leave(path, name)
    else enter(path, name, readAttributes(attributes ?? ''), empty !== undefined)
  }
  const [root] = top.children
  if (path.length > 1) throw new SyntaxError(`${path.at(-1)?.name ?? ''} is not closed.`)
  if (root === undefined || top.children.length > 1 || top.text.join('').trim() !== '') {
    throw new SyntaxError('There is not exactly one root element.')
  }
  return close(root)
}

const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/
const PART = /<(\/)?([A-Za-z][\w.:-]*)((?:\s+[A-Za-z][\w.:-]*="[^"<]*")*)\s*(\/)?>|([^<]+)|</g
const ATTRIBUTE = /([A-Za-z][\w.:-]*)="([^"]*)"/g
const REFERENCE = /&(?:#(\d{1,7})|([a-z]+));|&/g

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: OpenElement[]
  readonly text: string[]
}

function open(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
  return { name, attributes, children: [], text: [] }
}

function close(element: OpenElement): XmlElement {
  return { ...element, children: element.children.map(close), text: element.text.join('') }
}

function enter(
  path: OpenElement[],
  name: string,
  attributes: Readonly<Record<string, string>>,
  isEmpty: boolean,
): void {
  const element = open(name, attributes)
  path.at(-1)?.children.push(element)
  if (!isEmpty) path.push(element)
}

function leave(path: OpenElement[], name: string): void {
  const element = path.length > 1 ? path.pop() : undefined
  if (element?.name !== name) throw new SyntaxError(`</${name}> closes nothing.`)
}

function readAttributes(markup: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of markup.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new SyntaxError(`${name} is given twice.`)
    attributes[name] = resolve(value)
  }
  return attributes
}

function resolve(text: string): string {
  if (FORBIDDEN.test(text)) throw new SyntaxError('The document holds a forbidden character.')
  return text.replaceAll(REFERENCE, (whole, number?: string, name?: string) => {
    const character =
      number === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number.parseInt(number, 10))
    if (character === undefined) throw new SyntaxError(`Not a reference: ${whole}`)
    return character
  })
}

const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/u
const NAMED: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}
