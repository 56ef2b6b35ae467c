import type { Signature } from '../../project/annotations'
import type { LanguageTag } from '../../project/model'
import { element, type Xml } from '../xml/write-xml'
import { wordDate, type Numbering } from './docx-changes'
import { docxParagraph, docxRun } from './docx-runs'

/** What stands in the margin of a document, gathered while its body is written. */
export interface DocxMargin {
  readonly comments: Xml[]
  /** Which comments answer which, and which are done ([MS-DOCX] 2.5.4). */
  readonly threads: Xml[]
}

/** A comment as it stands in the margin. */
export interface MarginComment extends Signature {
  readonly text: string
}

/**
 * Puts a thread into the margin, its first comment and the answers to it; one that is done is shown as such.
 * Answers the ids by which the body refers to the comments.
 */
export function addThread(
  margin: DocxMargin,
  thread: readonly MarginComment[],
  isDone: boolean,
  { own, nextId }: { readonly own: LanguageTag; readonly nextId: Numbering },
): readonly string[] {
  const ids = thread.map(() => nextId())
  const opener = ids[0] ?? ''
  for (const [at, { by, at: time, text }] of thread.entries()) {
    const id = ids[at] ?? ''
    const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : own
    const attributes = { 'w:id': id, 'w:author': by, 'w:date': wordDate(time), 'w:initials': '' }
    const mark = { 'w14:paraId': paragraphId(id) }
    const runs = [docxRun(language, text)]
    const content = docxParagraph(language, 'Normal', runs, [], 'start', mark)
    margin.comments.push(element('w:comment', attributes, [content]))
    const answered = at === 0 ? null : paragraphId(opener)
    const names = { 'w15:paraId': paragraphId(id), 'w15:paraIdParent': answered }
    margin.threads.push(element('w15:commentEx', { ...names, 'w15:done': isDone ? '1' : '0' }, []))
  }
  return ids
}

/** Eight digits above nought, as [MS-DOCX] 2.2.4 wants the id of a paragraph. */
function paragraphId(id: string): string {
  return Number(id).toString(16).toUpperCase().padStart(8, '0')
}
