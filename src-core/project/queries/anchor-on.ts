import type { Span } from '../../text/span'
import type { Anchor } from '../annotations'
import { findRow } from '../find-row'
import type { Article, Sentence, Side } from '../model'
import { sentencesOf } from '../sentences-of'

/**
 * An anchor on a stretch of the joined text of a side of a bead, without the white space at its ends; on
 * the whole bead without a stretch. A stretch over several sentences is kept in the one that has most of
 * it. Null for a bead that is not there.
 */
export function anchorOn(
  article: Article,
  bead: string,
  side: Side,
  stretch: Span | null,
): Anchor | null {
  const row = findRow(article, bead)
  if (row === null) return null
  const own = sentencesOf(article, row.bead, side)
  const marked = stretch === null ? null : longestPart(own, stretch)
  if (marked !== null) {
    const { sentence, start, end } = marked
    return { side, sentence: sentence.id, quote: { start, end, text: sentence.text } }
  }
  const otherSide = side === 'source' ? 'target' : 'source'
  const [first] = own
  if (first !== undefined) return { side, sentence: first.id, quote: null }
  const [other] = sentencesOf(article, row.bead, otherSide)
  return other === undefined ? null : { side: otherSide, sentence: other.id, quote: null }
}

interface Part extends Span {
  readonly sentence: Sentence
}

function longestPart(sentences: readonly Sentence[], stretch: Span): Part | null {
  let at = 0
  let longest: Part | null = null
  for (const sentence of sentences) {
    const { text } = sentence
    if (text === '') continue
    const part = trimmed(text, {
      start: Math.max(0, stretch.start - at),
      end: Math.min(text.length, stretch.end - at),
    })
    if (part.end - part.start > (longest === null ? 0 : longest.end - longest.start)) {
      longest = { sentence, ...part }
    }
    at += text.length + 1
  }
  return longest
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
