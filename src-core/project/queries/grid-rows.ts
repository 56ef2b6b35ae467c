import type { Article, Bead } from '../model'
import { paragraphBeads } from './paragraph-beads'
import { sharedEnds } from './shared-ends'

/** What a row of the grid is: one bead, or all beads of a paragraph bead. */
export type GridLevel = 'sentence' | 'paragraph'

/** Which beads are wanted; null wants them all. */
export type RowFilter = ((bead: Bead) => boolean) | null

/** A row of the grid. */
export interface GridRow {
  /** Stays while the row begins with the same bead; another one at the other level. */
  readonly id: string
  /** One bead at sentence level; those of the paragraph, in their order, at paragraph level. */
  readonly beads: readonly Bead[]
}

/**
 * Which rows the grid shows, as places among the beads of the article: row `n` has the beads from
 * `starts[n]` to before `ends[n]`. Plain numbers, since an article has 20,000 beads and the screen
 * shows twenty rows; `gridRowAt` makes a row of them.
 */
export interface GridRows {
  readonly level: GridLevel
  readonly beads: readonly Bead[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** What each row is called: the number of its bead, or of its paragraph, in the article, from 1. */
  readonly numbers: Uint32Array
}

type Bounds = Pick<GridRows, 'starts' | 'ends' | 'numbers'>

interface Asked {
  readonly article: Article
  readonly filter: RowFilter
  readonly rows: GridRows
}

/** The answers that were given last, one a level: nearly every question is the one before. */
const last: Record<GridLevel, Asked | null> = { sentence: null, paragraph: null }

/**
 * The rows of the grid, in its order. A filter hides the beads it does not want; a paragraph of which it
 * wants a bead is shown whole, since a sentence is judged by those around it.
 */
export function gridRows(article: Article, level: GridLevel, filter: RowFilter): GridRows {
  const before = last[level]
  if (before?.article === article && before.filter === filter) return before.rows
  const { beads } = article
  const isKnown = before?.rows.beads === beads && before.filter === filter && filter === null
  const rows = isKnown
    ? before.rows
    : { level, beads, ...keptBounds(before, boundsOf(article, level, filter)) }
  last[level] = { article, filter, rows }
  return rows
}

/**
 * Says which beads of a list a filter wants, for who knows that already: so it is asked only about beads that came
 * later. `places` ascend.
 */
export function rememberWanted(
  filter: NonNullable<RowFilter>,
  beads: readonly Bead[],
  places: Uint32Array,
): void {
  wantedBy.set(filter, { beads, places })
}

interface Wanted {
  readonly beads: readonly Bead[]
  readonly places: Uint32Array
}

/** What each filter wanted of the list that it was asked about last. */
const wantedBy = new WeakMap<NonNullable<RowFilter>, Wanted>()

/** The places of the wanted beads, found from those of the list before: most beads are the same. */
function wantedPlaces(beads: readonly Bead[], filter: NonNullable<RowFilter>): Uint32Array {
  const known = wantedBy.get(filter)
  if (known?.beads === beads) return known.places
  const { head, tail } = known === undefined ? { head: 0, tail: 0 } : sharedEnds(known.beads, beads)
  const before = known ?? { beads: [], places: new Uint32Array() }
  const between: number[] = []
  for (let place = head; place < beads.length - tail; place += 1) {
    const bead = beads[place]
    if (bead !== undefined && filter(bead)) between.push(place)
  }
  const shift = beads.length - before.beads.length
  const below = before.places.subarray(
    lastAtMost(before.places, before.beads.length - tail - 1) + 1,
  )
  const above = before.places.subarray(0, lastAtMost(before.places, head - 1) + 1)
  const places = new Uint32Array(above.length + between.length + below.length)
  places.set(above)
  places.set(between, above.length)
  below.forEach((place, at) => {
    places[above.length + between.length + at] = place + shift
  })
  rememberWanted(filter, beads, places)
  return places
}

/** How many rows the grid shows. */
export function countRows({ starts }: GridRows): number {
  return starts.length
}

/** A row by its place in the grid; null beyond its ends. */
export function gridRowAt(rows: GridRows, index: number): GridRow | null {
  const id = rowIdAt(rows, index)
  if (id === null) return null
  return { id, beads: rows.beads.slice(rows.starts[index], rows.ends[index]) }
}

/** The id of a row by its place in the grid; null beyond its ends. */
export function rowIdAt({ level, beads, starts }: GridRows, index: number): string | null {
  const first = beads[starts[index] ?? -1]
  if (first === undefined) return null
  return level === 'sentence' ? first.id : `paragraph ${first.id}`
}

/** The place in the grid of the row that shows a bead, by the bead's place in the article; null when it is hidden. */
export function rowOfBead({ starts, ends }: GridRows, bead: number): number | null {
  const row = lastAtMost(starts, bead)
  return row >= 0 && bead < (ends[row] ?? 0) ? row : null
}

/** The row below or above that of a bead, hidden or not; at the end of the grid the last one there, null without rows. */
export function rowBeside(rows: GridRows, bead: number, direction: 'down' | 'up'): number | null {
  const atOrAbove = lastAtMost(rows.starts, bead)
  const isShown = rowOfBead(rows, bead) !== null
  const row = direction === 'down' ? atOrAbove + 1 : atOrAbove - (isShown ? 1 : 0)
  const count = countRows(rows)
  return count === 0 ? null : Math.min(Math.max(0, row), count - 1)
}

/** The row that shows a bead, or the one below it where it is hidden; 0 without rows. */
export function shownRow(rows: GridRows, bead: number): number {
  return rowOfBead(rows, bead) ?? rowBeside(rows, bead, 'down') ?? 0
}

/** The place of the next shown bead below or above a bead; null at the end of the grid. */
export function beadBeside(rows: GridRows, bead: number, direction: 'down' | 'up'): number | null {
  const next = bead + (direction === 'down' ? 1 : -1)
  if (rowOfBead(rows, next) !== null) return next
  const row = rowBeside(rows, bead, direction)
  if (row === null) return null
  if (direction === 'down') {
    const start = rows.starts[row] ?? -1
    return start > bead ? start : null
  }
  const last = (rows.ends[row] ?? 0) - 1
  return last >= 0 && last < bead ? last : null
}

/** Whether a number stands in an ascending list. */
export function hasPlace(places: Uint32Array, place: number): boolean {
  return places[lastAtMost(places, place)] === place
}

/** The index of the last number that is at most `value`, in an ascending list; -1 when there is none. */
function lastAtMost(numbers: Uint32Array, value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

function boundsOf(article: Article, level: GridLevel, filter: RowFilter): Bounds {
  return level === 'sentence' ? sentenceBounds(article, filter) : paragraphBounds(article, filter)
}

function sentenceBounds({ beads }: Article, filter: RowFilter): Bounds {
  if (filter === null) return boundsOfAll(beads.length)
  const starts = wantedPlaces(beads, filter)
  const ends = starts.map((place) => place + 1)
  return { starts, ends, numbers: ends }
}

let allBounds: Bounds | null = null

/** A row for each of so many beads: the same lists as long as their number is the same. */
function boundsOfAll(count: number): Bounds {
  if (allBounds?.starts.length !== count) {
    const places = new Uint32Array(count + 1)
    for (let place = 0; place <= count; place += 1) places[place] = place
    const ends = places.subarray(1)
    allBounds = { starts: places.subarray(0, -1), ends, numbers: ends }
  }
  return allBounds
}

function paragraphBounds(article: Article, filter: RowFilter): Bounds {
  const paragraphs = paragraphBeads(article)
    .map(({ start, end }, index) => ({ start, end, number: index + 1 }))
    .filter(({ start, end }) => filter === null || article.beads.slice(start, end).some(filter))
  return {
    starts: Uint32Array.from(paragraphs, ({ start }) => start),
    ends: Uint32Array.from(paragraphs, ({ end }) => end),
    numbers: Uint32Array.from(paragraphs, ({ number }) => number),
  }
}

/** The bounds of the answer before, where they are the same: who holds them knows that no row has moved. */
function keptBounds(before: Asked | null, bounds: Bounds): Bounds {
  if (before === null) return bounds
  const { starts, ends, numbers } = before.rows
  const isSame = isSameList(starts, bounds.starts) && isSameList(ends, bounds.ends)
  return isSame ? { starts, ends, numbers } : bounds
}

function isSameList(one: Uint32Array, other: Uint32Array): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false
  return true
}
