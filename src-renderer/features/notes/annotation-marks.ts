import type { Article, Bead, Side } from '../../../src-core/project/model'
import { notesOfSide } from '../../../src-core/project/queries/notes-at'
import type { Span } from '../../../src-core/text/span'
import { markOf } from './mark-names'
import type { MarkName } from './mark-names'

/** The marks of comments and issues in the joined text of a side of a bead. */
export function annotationMarks(
  article: Article,
  bead: Bead,
  side: Side,
): readonly (Span & { readonly kind: MarkName })[] {
  return notesOfSide(article, bead, side).map(({ start, end, about }) => ({
    start,
    end,
    kind: markOf(about),
  }))
}
