import { SaxesParser } from 'saxes'

/** What is told of an XML document, in its order. */
export interface XmlVisitor {
  /** An element begins; `name` is without its prefix, attributes and `tag` have theirs. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, tag: string) => void
  /** Text between two tags, perhaps in several pieces; references are resolved, CDATA is text. */
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** What stands in the way of reading a document; `line` counts from 1. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault'
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message)
  }
}

/** No format has elements so deep in each other; each level more makes a hostile file slower to read. */
const deepest = 200

/**
 * Reads an XML document that somebody else wrote, strictly: what is not well-formed throws `XmlFault`.
 * Nothing is fetched, and no entity is expanded but the five of XML: a document type may be named, but
 * what it declares is not looked at.
 */
export function walkXml(document: string, visitor: XmlVisitor): void {
  const walker = xmlWalker(visitor)
  walker.write(document)
  walker.close()
}

/** Reads a document piece by piece. */
export interface XmlWalker {
  write(piece: string): void
  /** Throws where the document is not at its end. */
  close(): void
}

/** The same as `walkXml`, for a document that comes in pieces. */
export function xmlWalker(visitor: XmlVisitor): XmlWalker {
  const parser = new SaxesParser({ xmlns: false, position: true })
  let depth = 0
  parser.on('error', (error) => {
    throw new XmlFault(error.message, parser.line)
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) throw new XmlFault('elements too deep in each other', parser.line)
    visitor.open(localName(name), attributes, name)
  })
  parser.on('text', visitor.text)
  parser.on('cdata', visitor.text)
  parser.on('closetag', ({ name }) => {
    depth -= 1
    visitor.close(localName(name))
  })
  return {
    write: (piece) => {
      parser.write(piece)
    },
    close: () => {
      parser.close()
    },
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
