import type { Article, Bead, Side } from '../model'
import { sentencesOf } from '../sentences-of'
import { joinTexts } from './bead-text'

/** A place where the joined text of a side can be cut in two. */
export interface CutPlace {
  /** UTF-16 offset of the first letter behind the cut; 0 and the length of the text are its two ends. */
  readonly offset: number
  /** What ends at the place: the text, a sentence, a clause by its punctuation, or a word. */
  readonly kind: 'end' | 'sentence' | 'clause' | 'word'
}

/** What stands at the end of a clause, with the marks that close after it. */
const clauseEnd = /[,;:،؛–—][\p{Pe}\p{Pf}"']*$/u

/** Where a side of a bead can be cut: at its ends and before each of its words, in order. */
export function cutPlaces(article: Article, bead: Bead, side: Side): readonly CutPlace[] {
  const texts = sentencesOf(article, bead, side).map((sentence) => sentence.text)
  const text = joinTexts(texts)
  if (text === '') return [{ offset: 0, kind: 'end' }]
  const starts = new Set<number>()
  let from = 0
  for (const sentence of texts) {
    if (sentence === '') continue
    starts.add(from)
    from += sentence.length + 1
  }
  const inner = Array.from(text.matchAll(/\S+/gu), ({ index }): CutPlace => {
    if (starts.has(index)) return { offset: index, kind: 'sentence' }
    const isClause = clauseEnd.test(text.slice(Math.max(0, index - 12), index).trimEnd())
    return { offset: index, kind: isClause ? 'clause' : 'word' }
  })
  return [
    { offset: 0, kind: 'end' },
    ...inner.filter(({ offset }) => offset > 0),
    { offset: text.length, kind: 'end' },
  ]
}

/** The place that is nearest to an offset; of two, the one before it. */
export function nearestPlace(places: readonly CutPlace[], offset: number): number {
  let nearest = 0
  for (const place of places) {
    if (Math.abs(place.offset - offset) < Math.abs(nearest - offset)) nearest = place.offset
  }
  return nearest
}
