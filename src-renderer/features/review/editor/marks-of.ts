import type { Article, Bead, Side } from '../../../../src-core/project/model'
import { changesOf } from '../../../../src-core/project/queries/tracked-changes'
import type { TextMatch } from '../../../../src-core/project/queries/find-text'
import { sentencesOf } from '../../../../src-core/project/sentences-of'
import type { TextMark } from './text-mark'

/** What is marked in the joined text of one side of a bead: its open changes, and a match of the search. */
export function marksOf(
  article: Article,
  bead: Bead,
  side: Side,
  match: TextMatch | null,
): readonly TextMark[] {
  let from = 0
  return sentencesOf(article, bead, side).flatMap((sentence) => {
    const start = from
    if (sentence.text !== '') from += sentence.text.length + 1
    const marks = changesOf(sentence).map(({ afterStart, afterEnd }): TextMark => ({
      start: start + afterStart,
      end: start + afterEnd,
      kind: afterStart === afterEnd ? 'removed' : 'added',
    }))
    if (match?.sentence !== sentence.id) return marks
    return [...marks, { start: start + match.start, end: start + match.end, kind: 'found' }]
  })
}
