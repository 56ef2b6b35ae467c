import type { Article, Bead, Side } from '../../../src-core/project/model'
import { annotationsOf } from '../../../src-core/project/queries/annotations-of'
import { sentencesOf } from '../../../src-core/project/sentences-of'
import type { Span } from '../../../src-core/text/span'
import { markOf } from './mark-names'
import type { MarkName } from './mark-names'

/** What comments and issues are about in the joined text of a side of a bead. */
export function annotationMarks(
  article: Article,
  bead: Bead,
  side: Side,
): readonly (Span & { readonly kind: MarkName })[] {
  const { bySentence } = annotationsOf(article)
  let from = 0
  return sentencesOf(article, bead, side).flatMap(({ id, text }) => {
    const at = from
    if (text !== '') from += text.length + 1
    return (bySentence.get(id) ?? []).map(({ start, end, about }) => ({
      start: at + start,
      end: at + end,
      kind: markOf(about),
    }))
  })
}
