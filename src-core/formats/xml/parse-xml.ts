import { walkXml, XmlFault } from './walk-xml'

/** An element of any XML document, its children and the text between them in order. */
export interface XmlNode {
  /** With its prefix, as it is written: `w:p`. */
  readonly tag: string
  /** Without the prefix: `p`. */
  readonly name: string
  /** By name as written: `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

interface OpenNode extends XmlNode {
  readonly children: (OpenNode | string)[]
}

/** Reads an XML document as a tree, as `walkXml` does. Throws `XmlFault` for what is not well-formed. */
export function parseXml(text: string): XmlNode {
  const top: OpenNode = { tag: '', name: '', attributes: {}, children: [] }
  const path: OpenNode[] = [top]
  // Of what thousands of elements have alike (names, no attributes, the blanks between them) one is kept for all.
  const words = new Map<string, string>()
  const kept = (word: string): string => {
    const known = words.get(word)
    if (known === undefined) words.set(word, word)
    return known ?? word
  }
  walkXml(withoutMark(text), {
    open(name, given, tag) {
      const attributes = isEmpty(given) ? none : given
      const node: OpenNode = { tag: kept(tag), name: kept(name), attributes, children: [] }
      path.at(-1)?.children.push(node)
      path.push(node)
    },
    text(part) {
      const children = path.at(-1)?.children
      const last = children?.at(-1)
      if (children === undefined || part === '') return
      if (typeof last === 'string') children[children.length - 1] = last + part
      else children.push(blank.test(part) ? kept(part) : part)
    },
    close() {
      path.pop()
    },
  })
  const root = elementsOf(top)[0]
  if (root === undefined) throw new XmlFault('There is no element.', 1)
  return root
}

/** As the parser gives them: nothing is inherited that a name could ask for. */
const none = Object.freeze(Object.create(null) as XmlNode['attributes'])
const blank = /^\s{1,40}$/

function isEmpty(attributes: XmlNode['attributes']): boolean {
  for (const _name in attributes) return false
  return true
}

/**
 * The name, without prefix, of the element that a document begins with, and the markup of its start tag;
 * null for what is no XML. Looks at the beginning only.
 */
export function rootOf(text: string): { readonly name: string; readonly tag: string } | null {
  const head = withoutMark(text.slice(0, 10_000))
  const match = rootPattern.exec(head)
  return match === null ? null : { name: match[2] ?? '', tag: match[1] ?? '' }
}

const rootPattern =
  /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*(<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])[^>]*)/

/** The elements right below a node. */
export function elementsOf({ children }: XmlNode): readonly XmlNode[] {
  return children.filter((child): child is XmlNode => typeof child !== 'string')
}

/** The elements of this name, without prefix, right below a node. */
export function childrenNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(node).filter((child) => child.name === name)
}

/** The first element of this name, without prefix, right below a node. */
export function childNamed(node: XmlNode, name: string): XmlNode | undefined {
  return elementsOf(node).find((child) => child.name === name)
}

/** The elements of this name at any depth, in the order of the document. */
export function descendantsNamed(node: XmlNode, name: string): readonly XmlNode[] {
  const found: XmlNode[] = []
  const visit = (each: XmlNode): void => {
    for (const child of elementsOf(each)) {
      if (child.name === name) found.push(child)
      visit(child)
    }
  }
  visit(node)
  return found
}

/** All the text inside a node, but for that of elements that are left out. */
export function textInside(node: XmlNode, isLeftOut: (child: XmlNode) => boolean = never): string {
  return node.children
    .map((child) =>
      typeof child === 'string' ? child : isLeftOut(child) ? '' : textInside(child, isLeftOut),
    )
    .join('')
}

function never(): boolean {
  return false
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
