import { leftOut, textOfRuns } from '../formats/docx/docx-text'
import { elementsOf, type XmlNode } from '../formats/xml/parse-xml'
import type { Span } from '../text/span'
import type { FileSignature } from './returned'

/** What is in a cell of a table in a Word document. */
export interface DocxCell {
  /** As it reads when all changes are accepted, its paragraphs with a space between; line ends inside of them are kept. */
  readonly text: string
  /** Who made its tracked changes. */
  readonly revisions: readonly FileSignature[]
  /** The stretches that comments are on, by the ids of the comments. */
  readonly comments: ReadonlyMap<string, Span>
  readonly bookmarks: readonly string[]
}

/** What is gathered on the way through a cell. */
interface Gathered {
  text: string
  readonly revisions: FileSignature[]
  readonly starts: Map<string, number>
  readonly comments: Map<string, Span>
  readonly bookmarks: string[]
}

/** Reads a cell, or several as one. */
export function readDocxCell(cells: readonly XmlNode[]): DocxCell {
  const gathered: Gathered = {
    text: '',
    revisions: [],
    starts: new Map(),
    comments: new Map(),
    bookmarks: [],
  }
  for (const cell of cells) walk(cell, gathered, false)
  const lead = gathered.text.length - gathered.text.trimStart().length
  const text = gathered.text.trim()
  const within = (offset: number) => Math.min(Math.max(0, offset - lead), text.length)
  const comments = [...gathered.comments].map(
    ([id, { start, end }]) => [id, { start: within(start), end: within(end) }] as const,
  )
  return { ...gathered, text, comments: new Map(comments) }
}

function walk(node: XmlNode, gathered: Gathered, isStruck: boolean): void {
  for (const child of elementsOf(node)) {
    const id = attribute(child, 'id')
    switch (child.name) {
      case 'p':
        if (gathered.text !== '' && !isStruck) gathered.text += ' '
        walk(child, gathered, isStruck)
        break
      case 'r':
        if (!isStruck) gathered.text += textOfRuns(child, true)
        for (const { name, ...reference } of elementsOf(child)) {
          if (name === 'commentReference') close(attribute({ name, ...reference }, 'id'), gathered)
        }
        break
      case 'ins':
      case 'moveTo':
      case 'del':
      case 'moveFrom': {
        const at = attribute(child, 'date')
        gathered.revisions.push({
          by: attribute(child, 'author') ?? null,
          at: at === undefined ? null : isoDate(at),
        })
        walk(child, gathered, isStruck || child.name === 'del' || child.name === 'moveFrom')
        break
      }
      case 'commentRangeStart':
        if (id !== undefined) gathered.starts.set(id, gathered.text.length)
        break
      case 'commentRangeEnd':
        close(id, gathered)
        break
      case 'bookmarkStart':
        gathered.bookmarks.push(attribute(child, 'name') ?? '')
        break
      default:
        if (!leftOut.has(child.name)) walk(child, gathered, isStruck)
    }
  }
}

/** The stretch of a comment ends here; one without a beginning is on all of the text before it. */
function close(id: string | undefined, { comments, starts, text }: Gathered): void {
  if (id === undefined || comments.has(id)) return
  comments.set(id, { start: starts.get(id) ?? 0, end: text.length })
}

/** Dates of Word bear no zone that could be trusted, and some no zone at all. */
export function isoDate(date: string): string | null {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}Z`
  const parsed = new Date(zoned)
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString()
}

/** An attribute of an element of a Word document, with its prefix or without. */
export function attribute(node: XmlNode, name: string): string | undefined {
  return node.attributes[`w:${name}`] ?? node.attributes[name]
}
