import type { Sentence } from '../../project/model'
import type { LanguageTag } from '../../project/model'
import { changeMakers } from '../../project/queries/change-makers'
import { acceptedText } from '../../project/queries/tracked-changes'
import { diffTexts } from '../../text/diff-words'
import { docxRun } from './docx-runs'
import type { WriteOptions } from '../format'
import { element, type Xml } from '../xml/write-xml'

/** Stands for who made a change that came with the text: Word wants a name. */
export const unknownAuthor = 'Muqabala'

/** Gives a new number at each call: marks of a document must all have another one. */
export type Numbering = () => string

export interface Marking {
  readonly language: LanguageTag
  readonly history: WriteOptions['history']
  readonly nextId: Numbering
}

/** Sentences as runs, with their open changes as tracked ones: by word, with who made them and when. */
export function trackedRuns(sentences: readonly Sentence[], marking: Marking): readonly Xml[] {
  return sentences.flatMap((sentence, at) => [
    ...(at > 0 ? [docxRun(marking.language, ' ')] : []),
    ...runsOf(sentence, marking),
  ])
}

function runsOf(sentence: Sentence, { language, history, nextId }: Marking): readonly Xml[] {
  const before = acceptedText(sentence)
  const makers = history === undefined ? [] : changeMakers(history, sentence)
  let change = 0
  return diffTexts(before, sentence.text).flatMap((hunk) => {
    const removed = before.slice(hunk.beforeStart, hunk.beforeEnd)
    const added = sentence.text.slice(hunk.afterStart, hunk.afterEnd)
    if (hunk.same) return [docxRun(language, added)]
    const maker = makers[change]
    change += 1
    const attributes = () => ({
      'w:id': nextId(),
      'w:author': maker?.author ?? unknownAuthor,
      'w:date': maker == null ? null : wordDate(maker.at),
    })
    return [
      ...(removed === ''
        ? []
        : [element('w:del', attributes(), [docxRun(language, removed, true)])]),
      ...(added === '' ? [] : [element('w:ins', attributes(), [docxRun(language, added)])]),
    ]
  })
}

/** ISO 8601 to the second, as Word writes it; null when the text is no date. */
export function wordDate(iso: string): string | null {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? null : `${date.toISOString().slice(0, 19)}Z`
}
