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

/** Where something begins or ends inside a text: a place in what a sentence reads now, and what stands there. */
export interface Landmark {
  readonly sentence: string
  readonly offset: number
  readonly isEnd: boolean
  readonly marks: readonly Xml[]
}

/**
 * Sentences as runs, with their open changes as tracked ones: by word, with who made them and when. Landmarks stand
 * between the letters that they are at.
 */
export function trackedRuns(
  sentences: readonly Sentence[],
  marking: Marking,
  landmarks: readonly Landmark[] = [],
): readonly Xml[] {
  return sentences.flatMap((sentence, at) => [
    ...(at > 0 ? [docxRun(marking.language, ' ')] : []),
    ...runsOf(
      sentence,
      marking,
      landmarks
        .filter((landmark) => landmark.sentence === sentence.id)
        .toSorted((one, other) => one.offset - other.offset || order(one) - order(other)),
    ),
  ])
}

/** What ends at a place ends before what begins there. */
function order({ isEnd }: Landmark): number {
  return isEnd ? 0 : 1
}

function runsOf(
  sentence: Sentence,
  { language, history, nextId }: Marking,
  landmarks: readonly Landmark[],
): readonly Xml[] {
  const before = acceptedText(sentence)
  const makers = history === undefined ? [] : changeMakers(history, sentence)
  let change = 0
  let passed = 0
  const marksUpTo = (offset: number): readonly Xml[] => {
    const found: Xml[] = []
    for (const { offset: place, marks } of landmarks.slice(passed)) {
      if (place > offset) break
      found.push(...marks)
      passed += 1
    }
    return found
  }
  /** A stretch of the text in runs, cut where a landmark stands inside of it. */
  const runsBetween = (start: number, end: number): readonly Xml[] => {
    const runs: Xml[] = []
    for (let at = start; at < end;) {
      runs.push(...marksUpTo(at))
      const next = Math.min(end, landmarks[passed]?.offset ?? end)
      runs.push(docxRun(language, sentence.text.slice(at, next)))
      at = next
    }
    return runs
  }
  const hunks = diffTexts(before, sentence.text).flatMap((hunk) => {
    const removed = before.slice(hunk.beforeStart, hunk.beforeEnd)
    const opening = marksUpTo(hunk.afterStart)
    const runs = runsBetween(hunk.afterStart, hunk.afterEnd)
    if (hunk.same) return [...opening, ...runs]
    const maker = makers[change]
    change += 1
    const attributes = () => ({
      'w:id': nextId(),
      'w:author': maker?.author ?? unknownAuthor,
      'w:date': maker == null ? null : wordDate(maker.at),
    })
    return [
      ...opening,
      ...(removed === ''
        ? []
        : [element('w:del', attributes(), [docxRun(language, removed, true)])]),
      ...(runs.length === 0 ? [] : [element('w:ins', attributes(), runs)]),
    ]
  })
  return [...hunks, ...marksUpTo(Infinity)]
}

/** ISO 8601 to the second, as Word writes it; null when the text is no date. */
export function wordDate(iso: string): string | null {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? null : `${date.toISOString().slice(0, 19)}Z`
}
