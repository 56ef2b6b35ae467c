import { indexById } from '../index-by-id'
import { sides } from '../model'
import type { Article, Bead, Side } from '../model'
import { beadRole } from './bead-role'
import { hasChangedText } from './bead-text'
import { isDoubtful } from './filter-beads'
import { lowConfidence } from './next-bead'

/** What an overview tells of a bead. An `empty-side` is an omission or an addition. */
export const overviewMarks = [
  'approved',
  'query',
  'doubtful',
  'empty-side',
  'changed',
  'furniture',
] as const

export type OverviewMark = (typeof overviewMarks)[number]

/** An article at a glance. Both lists have one entry a bead, in the order of the grid. */
export interface Overview {
  /** Where each bead ends, as a share of the whole: 0 is the beginning, 1 the end of the article. */
  readonly ends: Float64Array
  /** The marks of each bead: bit `n` stands for `overviewMarks[n]`. */
  readonly marks: Uint8Array
}

/** A bead without text takes as much room as so many characters: rows have a height of their own. */
const ownWeight = 45

/** The overview of an article, beads as long as the longer of their texts. One pass, no text is joined. */
export function overviewOf(article: Article): Overview {
  const { beads } = article
  const ends = new Float64Array(beads.length)
  const marks = new Uint8Array(beads.length)
  let total = 0
  for (const [row, bead] of beads.entries()) {
    const length = Math.max(...sides.map((side) => textLength(article, bead, side)))
    total += ownWeight + length
    ends[row] = total
    marks[row] = marksOf(article, bead)
  }
  for (let row = 0; row < ends.length; row += 1) ends[row] = (ends[row] ?? 0) / total
  return { ends, marks }
}

/** Whether a bead of the overview bears a mark. */
export function hasMark(overview: Overview, row: number, mark: OverviewMark): boolean {
  return ((overview.marks[row] ?? 0) & bitOf(mark)) !== 0
}

/** The row at a place of the overview, 0 to 1; places outside belong to the first and the last row. */
export function rowAt({ ends }: Overview, place: number): number {
  let low = 0
  let high = Math.max(0, ends.length - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 1) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a row begins, 0 to 1. */
export function startOfRow({ ends }: Overview, row: number): number {
  return row <= 0 ? 0 : (ends[Math.min(row, ends.length) - 1] ?? 0)
}

function bitOf(mark: OverviewMark): number {
  return 1 << overviewMarks.indexOf(mark)
}

function marksOf(article: Article, bead: Bead): number {
  const { status } = bead.review
  const ofReview = status === 'unreviewed' ? 0 : bitOf(status)
  const ofText = sides.some((side) => hasChangedText(article, bead, side)) ? bitOf('changed') : 0
  const role = beadRole(article, bead)
  if (role === 'furniture') return ofReview | ofText | bitOf('furniture')
  return (
    ofReview |
    ofText |
    (role === 'translation' ? 0 : bitOf('empty-side')) |
    (isDoubtful(bead, lowConfidence) ? bitOf('doubtful') : 0)
  )
}

function textLength(article: Article, bead: Bead, side: Side): number {
  const index = indexById(article[side])
  let length = 0
  for (const id of bead[side]) length += article[side][index.get(id) ?? -1]?.text.length ?? 0
  return length
}
