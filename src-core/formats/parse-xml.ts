import { SaxesParser } from 'saxes'

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

/** No document that people work with is nested so deep; reading deeper would take ever longer. */
const deepest = 200

interface OpenNode extends XmlNode {
  readonly children: (OpenNode | string)[]
}

/**
 * Reads an XML document. Entities are neither declared nor fetched: a document that declares one is
 * refused, since its text could grow without bound. Throws `SyntaxError` for what is not well-formed.
 */
export function parseXml(text: string): XmlNode {
  const top: OpenNode = { tag: '', name: '', attributes: {}, children: [] }
  const path: OpenNode[] = [top]
  const parser = new SaxesParser()
  const append = (part: string): void => {
    const children = path.at(-1)?.children
    const last = children?.at(-1)
    if (children === undefined || part === '') return
    if (typeof last === 'string') children[children.length - 1] = last + part
    else children.push(part)
  }
  parser.on('error', (error) => {
    throw new SyntaxError(error.message)
  })
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new SyntaxError('The document declares entities.')
  })
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length > deepest) throw new SyntaxError('The document is nested too deep.')
    const local = name.slice(name.indexOf(':') + 1)
    const node: OpenNode = { tag: name, name: local, attributes, children: [] }
    path.at(-1)?.children.push(node)
    path.push(node)
  })
  parser.on('closetag', () => {
    path.pop()
  })
  parser.write(withoutMark(text)).close()
  const root = elementsOf(top)[0]
  if (root === undefined) throw new SyntaxError('There is no element.')
  return root
}

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
export function textInside(node: XmlNode, isLeftOut: (child: XmlNode) => boolean = none): string {
  return node.children
    .map((child) =>
      typeof child === 'string' ? child : isLeftOut(child) ? '' : textInside(child, isLeftOut),
    )
    .join('')
}

function none(): boolean {
  return false
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
