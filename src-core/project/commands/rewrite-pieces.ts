import { findRows } from '../find-row'
import type { Row } from '../find-row'
import { indexById } from '../index-by-id'
import { sides, unreviewed } from '../model'
import type { Article, Bead, Sentence, Side } from '../model'
import type { Change } from '../change'
import { batch, refuse } from './outcome'
import type { Refusal } from './outcome'
import { replaceBeads, replaceSentences } from './replace-in-place'

/** A stretch of a sentence, in UTF-16 offsets, and what shall stand there. */
export interface Piece {
  readonly bead: string
  readonly side: Side
  readonly sentence: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A change of texts, and the first bead that it touches. */
export interface Rewriting {
  readonly ok: true
  readonly change: Change
  readonly first: Row
}

/**
 * Writes pieces of sentences anew, as one change; each sentence keeps its identity and what was imported, and
 * a bead whose text changes loses its approval, as with any edit. The pieces of a sentence stand in its order
 * and do not overlap.
 */
export function rewritePieces(article: Article, pieces: readonly Piece[]): Rewriting | Refusal {
  const edits = { source: new Map<number, Sentence>(), target: new Map<number, Sentence>() }
  const edited = new Set<string>()
  for (const [id, inSentence] of bySentence(pieces)) {
    const { bead, side } = inSentence[0] ?? { bead: '', side: 'source' }
    const place = indexById(article[side]).get(id) ?? -1
    const sentence = article[side][place]
    if (sentence === undefined) return refuse('no-such-sentence')
    const text = rewrite(sentence.text, inSentence)
    if (text === sentence.text) continue
    edits[side].set(place, { ...sentence, text })
    edited.add(bead)
  }
  const rows = findRows(article, [...edited])
  if (rows === null) return refuse('no-such-bead')
  const [first] = rows
  if (first === undefined) return refuse('same-text')
  // As few changes as there are runs of neighbours: thousands of single ones would take their time.
  const change = batch([
    ...sides.flatMap((side) => replaceSentences(article, side, edits[side])),
    ...replaceBeads(article, reopened(rows)),
  ])
  return { ok: true, change, first }
}

function bySentence(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const groups = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const group = groups.get(piece.sentence)
    if (group === undefined) groups.set(piece.sentence, [piece])
    else group.push(piece)
  }
  return groups
}

function rewrite(text: string, pieces: readonly Piece[]): string {
  let written = ''
  let from = 0
  for (const piece of pieces) {
    written += text.slice(from, piece.start) + piece.text
    from = piece.end
  }
  return written + text.slice(from)
}

/** The approved ones of these rows as they are once their text is another. */
function reopened(rows: readonly Row[]): ReadonlyMap<number, Bead> {
  const approved = rows.filter(({ bead }) => bead.review.status === 'approved')
  return new Map(approved.map(({ index, bead }) => [index, { ...bead, review: unreviewed }]))
}
