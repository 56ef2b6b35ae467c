import { foldText, normaliseText, originalSpan } from '../../text/normalise-arabic'
import type { Span } from '../../text/span'
import { sides } from '../model'
import type { Article, Sentence, Side } from '../model'
import { foldedTexts } from './folded-text'

/** A place where a text was found; the span is in the corrected text of the sentence. */
export interface TextMatch extends Span {
  readonly side: Side
  readonly sentence: string
}

/**
 * Every place where a text stands in the sentences of an article, source first, each in the order of
 * its text; places do not overlap. Compared folded (see `foldText`), while the spans are those of the
 * letters as they are written, the marks on them included.
 */
export function findText(
  article: Article,
  text: string,
  where: readonly Side[] = sides,
): readonly TextMatch[] {
  const wanted = foldText(text)
  if (wanted === '') return []
  return where.flatMap((side) => {
    const folded = foldedTexts(article[side])
    return article[side].flatMap((sentence, at) =>
      folded[at]?.includes(wanted) === true
        ? spansIn(sentence, wanted).map((span) => ({ side, sentence: sentence.id, ...span }))
        : [],
    )
  })
}

function spansIn(sentence: Sentence, wanted: string): readonly Span[] {
  const normalised = normaliseText(sentence.text)
  const spans: Span[] = []
  let at = normalised.text.indexOf(wanted)
  while (at >= 0) {
    spans.push(originalSpan(normalised, { start: at, end: at + wanted.length }))
    at = normalised.text.indexOf(wanted, at + wanted.length)
  }
  return spans
}
