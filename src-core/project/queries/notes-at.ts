import type { Article, Bead, Side } from '../model'
import { sentencesOf } from '../sentences-of'
import { annotationsOf } from './annotations-of'
import type { TextNote } from './annotations-of'

/** What comments and issues are about in the joined text of a side of a bead; in UTF-16 offsets of that. */
export function notesOfSide(article: Article, bead: Bead, side: Side): readonly TextNote[] {
  const { bySentence } = annotationsOf(article)
  let from = 0
  return sentencesOf(article, bead, side).flatMap(({ id, text }) => {
    const at = from
    if (text !== '') from += text.length + 1
    return (bySentence.get(id) ?? []).map(({ start, end, about }) => ({
      start: at + start,
      end: at + end,
      about,
    }))
  })
}

/** The notes whose words are at a place of the joined text of a side of a bead. */
export function notesAt(
  article: Article,
  bead: Bead,
  side: Side,
  offset: number,
): readonly TextNote[] {
  return notesOfSide(article, bead, side).filter(
    ({ start, end }) => start <= offset && offset <= end,
  )
}
