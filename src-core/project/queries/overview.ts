import { placeOf } from '../index-by-id'
import type { Article, Bead } from '../model'
import { readBead } from './bead-role'
import type { BeadReading } from './bead-role'
import type { GridRows } from './grid-rows'
import { isDoubtful, lowConfidence } from './is-doubtful'
import { sharedEnds } from './shared-ends'
import { touchedBeads } from './touched-beads'

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

/** An article at a glance. The lists have one entry a bead, in the order of the grid. */
export interface Overview {
  /** Where each bead ends, as a share of the whole: 0 is the beginning, 1 the end of the article. */
  readonly ends: Float64Array
  /** The marks of each bead: bit `n` stands for `overviewMarks[n]`. */
  readonly marks: Uint8Array
  /** Characters of the longer text of each bead. */
  readonly lengths: Uint32Array
}

/** A bead without text takes as much room as so many characters: rows have a height of their own. */
const ownWeight = 45

/** The answer that was given last: most articles asked about differ from the last one in a few beads. */
let last: { readonly article: Article; readonly overview: Overview } | null = null

/** The overview of an article, made from that of the state before where that is quicker. */
export function overview(article: Article): Overview {
  if (last?.article !== article) last = { article, overview: updated(article) }
  return last.overview
}

/** The overview of an article, made from nothing. */
export function overviewOf(article: Article): Overview {
  const rows = emptyRows(article)
  for (const [row, bead] of article.beads.entries()) fill(rows, article, bead, row)
  return withEnds(rows)
}

type Rows = Omit<Overview, 'ends'>

function updated(article: Article): Overview {
  if (last?.article.id !== article.id) return overviewOf(article)
  const { beads } = article
  const touched = touchedBeads(last.article, article).after
  if (2 * touched.length > beads.length) return overviewOf(article)
  const { head, tail } = sharedEnds(last.article.beads, beads)
  const rows = emptyRows(article)
  for (const list of ['marks', 'lengths'] as const) {
    const before = last.overview[list]
    rows[list].set(before.subarray(0, head))
    rows[list].set(before.subarray(before.length - tail), beads.length - tail)
  }
  for (let row = head; row < beads.length - tail; row += 1) {
    const bead = beads[row]
    if (bead !== undefined) fill(rows, article, bead, row)
  }
  for (const bead of touched) {
    const row = placeOf(beads, bead.id)
    if (row !== undefined) fill(rows, article, bead, row)
  }
  return withEnds(rows)
}

function emptyRows({ beads }: Article): Rows {
  return { marks: new Uint8Array(beads.length), lengths: new Uint32Array(beads.length) }
}

function fill(rows: Rows, article: Article, bead: Bead, row: number): void {
  const reading = readBead(article, bead)
  rows.marks[row] = marksOf(bead, reading)
  rows.lengths[row] = reading.length
}

function withEnds(rows: Rows): Overview {
  const ends = new Float64Array(rows.lengths.length)
  let total = 0
  for (const [row, length] of rows.lengths.entries()) {
    total += ownWeight + length
    ends[row] = total
  }
  return { ...rows, ends: ends.map((end) => end / total) }
}

/** Whether a bead of the overview bears a mark. */
export function hasMark({ marks }: Overview, row: number, mark: OverviewMark): boolean {
  return ((marks[row] ?? 0) & bitOf(mark)) !== 0
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

/** A stretch of the overview, 0 to 1. */
export interface OverviewSpan {
  readonly start: number
  readonly end: number
}

/** The stretches of the overview that the grid does not show, as long as they can be. */
export function hiddenSpans(
  overview: Overview,
  { starts, ends }: GridRows,
): readonly OverviewSpan[] {
  const spans: OverviewSpan[] = []
  let from = 0
  const hide = (to: number): void => {
    if (to > from) {
      spans.push({ start: startOfRow(overview, from), end: startOfRow(overview, to) })
    }
  }
  for (const [row, start] of starts.entries()) {
    hide(start)
    from = ends[row] ?? start
  }
  hide(overview.ends.length)
  return spans
}

function bitOf(mark: OverviewMark): number {
  return 1 << overviewMarks.indexOf(mark)
}

function marksOf(bead: Bead, { role, isChanged }: BeadReading): number {
  const { status } = bead.review
  const ofReview = status === 'unreviewed' ? 0 : bitOf(status)
  const ofText = isChanged ? bitOf('changed') : 0
  if (role === 'furniture') return ofReview | ofText | bitOf('furniture')
  return (
    ofReview |
    ofText |
    (role === 'translation' ? 0 : bitOf('empty-side')) |
    (isDoubtful(bead, lowConfidence) ? bitOf('doubtful') : 0)
  )
}
