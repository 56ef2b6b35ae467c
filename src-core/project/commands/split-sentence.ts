import { mapOffsets } from '../../text/map-boundaries'
import type { Change } from '../change'
import { findRow } from '../find-row'
import { indexById } from '../index-by-id'
import type { Article, Sentence, Side } from '../model'
import { acceptedText, withAccepted } from '../queries/tracked-changes'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { batch } from './outcome'
import { replaceBeads } from './replace-in-place'

/**
 * Splits a sentence of a bead in two at a UTF-16 offset into its text; both stay in the bead, and its
 * alignment and review stand. The imported and the accepted text are split at the same word.
 */
export function splitSentence(
  article: Article,
  bead: string,
  side: Side,
  sentence: string,
  offset: number,
  newId: () => string,
): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const at = indexById(article[side]).get(sentence) ?? -1
  const whole = article[side][at]
  if (whole === undefined || !row.bead[side].includes(sentence)) return refuse('no-such-sentence')
  const parts = splitAt(whole, offset, newId)
  if (parts === null) return refuse('caret-at-edge')
  const sentences: Change = {
    type: 'replace-sentences',
    article: article.id,
    side,
    at,
    remove: 1,
    insert: parts,
  }
  const ids = row.bead[side].flatMap((id) =>
    id === sentence ? parts.map((part) => part.id) : [id],
  )
  const beads = replaceBeads(article, new Map([[row.index, { ...row.bead, [side]: ids }]]))
  return doable('split-sentence', { first: row.index + 1 }, batch([sentences, ...beads]), bead)
}

function splitAt(whole: Sentence, offset: number, newId: () => string): readonly Sentence[] | null {
  const texts = cut(whole.text, offset)
  if (offset < 0 || texts.some((text) => text === '')) return null
  const imported = cutLike(whole.text, offset, whole.imported)
  const accepted = cutLike(whole.text, offset, acceptedText(whole))
  return texts.map((text, part) => {
    const half = {
      ...whole,
      id: newId(),
      text,
      imported: imported[part] ?? '',
      startsParagraph: whole.startsParagraph && part === 0,
      parents: [...whole.parents, whole.id],
    }
    return withAccepted(half, accepted[part] ?? '')
  })
}

/** An earlier form of a text, cut at the same word as the text is at an offset. */
function cutLike(text: string, offset: number, earlier: string): readonly [string, string] {
  const [place = 0] = mapOffsets(text, earlier, [offset])
  return cut(earlier, place)
}

function cut(text: string, offset: number): readonly [string, string] {
  return [text.slice(0, offset).trimEnd(), text.slice(offset).trimStart()]
}
