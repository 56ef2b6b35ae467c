import { docxPart } from '../formats/docx/docx-part'
import { textOfRuns } from '../formats/docx/docx-text'
import { xmlPart } from '../formats/archive/read-package'
import type { Archive } from '../formats/archive/unzip'
import { childrenNamed, descendantsNamed, type XmlNode } from '../formats/xml/parse-xml'
import { attribute, isoDate } from './docx-cell'
import type { FileSignature } from './returned'

/** A comment in the margin of a Word document. */
export interface DocxComment extends FileSignature {
  readonly text: string
  /** The comment that opened the thread which this one belongs to; null for one that opened a thread. */
  readonly replyTo: { readonly by: string | null; readonly text: string } | null
  /** Whether it opened a thread that is marked as done. */
  readonly isDone: boolean
}

interface Found extends Omit<DocxComment, 'replyTo' | 'isDone'> {
  readonly id: string
  /** Ids of its paragraphs, by which replies name it ([MS-DOCX] 2.5.4). */
  readonly paragraphs: readonly string[]
}

/** The comments of a document by their ids, replies as other programs write them (`w15:commentEx`). */
export function docxComments(archive: Archive): ReadonlyMap<string, DocxComment> {
  const list = docxPart(archive, 'word/comments.xml')
  if (list === null) return new Map()
  const found = childrenNamed(list, 'comment').map(readComment)
  const ofParagraph = new Map(
    found.flatMap((comment) => comment.paragraphs.map((id) => [id, comment] as const)),
  )
  const extended = xmlPart(archive, 'word/commentsExtended.xml')
  const parents = parentsOf(extended)
  const done = doneIn(extended)
  const opener = (comment: Found): Found => {
    let top = comment
    // A chain that bites its own tail ends, too.
    for (let depth = 0; depth < 100; depth += 1) {
      const parent = top.paragraphs.flatMap((id) => parents.get(id) ?? [])[0]
      const above = parent === undefined ? undefined : ofParagraph.get(parent)
      if (above === undefined) return top
      top = above
    }
    return comment
  }
  return new Map(
    found.map((comment) => {
      const { by, at, text, id } = comment
      const top = opener(comment)
      const isDone = top === comment && comment.paragraphs.some((paragraph) => done.has(paragraph))
      return [id, { by, at, text, replyTo: top === comment ? null : top, isDone }] as const
    }),
  )
}

function readComment(node: XmlNode): Found {
  const paragraphs = descendantsNamed(node, 'p')
  const date = attribute(node, 'date')
  return {
    id: attribute(node, 'id') ?? '',
    by: attribute(node, 'author') ?? null,
    at: date === undefined ? null : isoDate(date),
    text: paragraphs
      .map((paragraph) => textOfRuns(paragraph))
      .join('\n')
      .trim(),
    paragraphs: paragraphs.flatMap(({ attributes }) => attributes['w14:paraId'] ?? []),
  }
}

/** The paragraphs of comments that are done. */
function doneIn(list: XmlNode | null): ReadonlySet<string> {
  const named = list === null ? [] : childrenNamed(list, 'commentEx')
  return new Set(
    named.flatMap(({ attributes }) =>
      ['1', 'true', 'on'].includes(attributes['w15:done'] ?? '')
        ? (attributes['w15:paraId'] ?? [])
        : [],
    ),
  )
}

function parentsOf(list: XmlNode | null): ReadonlyMap<string, string> {
  const named = list === null ? [] : childrenNamed(list, 'commentEx')
  return new Map(
    named.flatMap(({ attributes }) => {
      const [own, parent] = [attributes['w15:paraId'], attributes['w15:paraIdParent']]
      return own === undefined || parent === undefined ? [] : [[own, parent] as const]
    }),
  )
}
