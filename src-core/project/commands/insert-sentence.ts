import type { Change } from '../change'
import { findRow } from '../find-row'
import { indexById } from '../index-by-id'
import type { Article, Bead, BlockKind, Sentence, Side } from '../model'
import { paragraphAt } from '../queries/paragraph-beads'
import { sentencesOf } from '../sentences-of'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { regroup } from './regroup'
import { replaceRows } from './replace-rows'

/**
 * Adds a sentence that the import did not have to one side of a bead, after those that are there. On an
 * empty side it finds its place in the text from the rows around, and the bead is a pair.
 */
export function insertSentence(
  article: Article,
  bead: string,
  side: Side,
  text: string,
  newId: () => string,
): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  if (text.trim() === '') return refuse('empty-text')
  const place = placeFor(article, row.index, side)
  const sentence: Sentence = {
    id: newId(),
    imported: '',
    text,
    startsParagraph: place.startsParagraph,
    kind: kindFor(article, row.bead, side),
    parents: [],
  }
  const next = article[side][place.at]
  const takesOver = place.startsParagraph && place.isBeforeNext && next !== undefined
  const sentences: Change = {
    type: 'replace-sentences',
    article: article.id,
    side,
    at: place.at,
    remove: takesOver ? 1 : 0,
    insert: takesOver ? [sentence, { ...next, startsParagraph: false }] : [sentence],
  }
  const filled = regroup(row.bead, { [side]: [...row.bead[side], sentence.id] })
  const rows = replaceRows(article, [{ at: row.index, remove: 1, insert: [filled] }])
  return doable('insert-sentence', { first: row.index + 1 }, batch([sentences, rows]), bead)
}

interface Place {
  /** Index among the sentences of the side. */
  readonly at: number
  readonly startsParagraph: boolean
  /** True when it starts the paragraph that the next sentence has started so far. */
  readonly isBeforeNext: boolean
}

function placeFor(article: Article, index: number, side: Side): Place {
  const paragraph = paragraphAt(article, index)
  const own = positions(article, index, side)
  const last = own.at(-1)
  if (last !== undefined) return { at: last + 1, startsParagraph: false, isBeforeNext: false }
  const above = article.beads.findLastIndex((bead, row) => row < index && bead[side].length > 0)
  if (above >= paragraph.start) {
    return { at: firstRunEnd(article, above, side), startsParagraph: false, isBeforeNext: false }
  }
  for (let row = index + 1; row < paragraph.end; row += 1) {
    const [first] = positions(article, row, side)
    if (first === undefined) continue
    const startsParagraph = article[side][first]?.startsParagraph === true
    return { at: first, startsParagraph, isBeforeNext: true }
  }
  const at = above < 0 ? 0 : firstRunEnd(article, above, side)
  return { at, startsParagraph: true, isBeforeNext: false }
}

/**
 * The place behind the first sentences of a row that follow one another. A bead may have joined others
 * from further down, and a sentence behind those would not stand between this row and the next.
 */
function firstRunEnd(article: Article, row: number, side: Side): number {
  const places = positions(article, row, side)
  const [first = 0] = places
  const gap = places.findIndex((place, at) => place !== first + at)
  return first + (gap < 0 ? places.length : gap)
}

function positions(article: Article, row: number, side: Side): readonly number[] {
  const index = indexById(article[side])
  return (article.beads[row]?.[side] ?? []).map((id) => index.get(id) ?? 0)
}

/** A sentence is what its neighbours in the bead are, on its own side or else on the other. */
function kindFor(article: Article, row: Bead, side: Side): BlockKind {
  const other = side === 'source' ? 'target' : 'source'
  const neighbour = sentencesOf(article, row, side).at(-1) ?? sentencesOf(article, row, other)[0]
  return neighbour?.kind ?? 'body'
}
