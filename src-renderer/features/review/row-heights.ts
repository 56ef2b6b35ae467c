import { countRows, rowIdAt } from '../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { sharedEnds } from '../../../src-core/project/queries/shared-ends'
import { haveSameIds } from './have-same-ids'

/** Guesses the height of a row that was never in the page, in pixels, from its place. */
export type GuessHeight = (index: number) => number

/** Where a row stands, in pixels below the top of the grid. */
export interface RowPlace {
  readonly start: number
  readonly end: number
}

/** The heights of all rows, one under the other: measured where a row was in the page, else guessed. */
export interface RowHeights {
  /**
   * Takes the rows as they are now. Rows that stay keep their heights, unless `basis` is another one: then all that
   * was only guessed is guessed anew.
   */
  readonly take: (rows: GridRows, guess: GuessHeight, basis: unknown) => void
  readonly count: () => number
  /** Of all rows together. */
  readonly total: () => number
  readonly placeOf: (index: number) => RowPlace | undefined
  /** The row at a height; the last one below the end, -1 without rows. */
  readonly rowAt: (y: number) => number
  /** The height of a row if it was measured. */
  readonly measured: (index: number) => number | undefined
  /** Says how high a row is; answers by how much it is higher than was thought. */
  readonly measure: (index: number, height: number) => number
  /** Forgets all that was measured. */
  readonly forget: () => void
}

/** The heights of a grid, none to begin with. Plain numbers, since each change of 20,000 rows waits for them. */
export function createRowHeights(): RowHeights {
  const measured = new Map<string, number>()
  let taken: { readonly rows: GridRows; readonly basis: unknown } | null = null
  let guessNow: GuessHeight = () => 0
  let heights = new Float64Array()
  /** Where each row starts, and behind the last one the end of all; true up to and with `known`. */
  let starts = new Float64Array(1)
  let known = 0

  const heightOf = (rows: GridRows, index: number): number =>
    measured.get(rowIdAt(rows, index) ?? '') ?? guessNow(index)
  const retake = (rows: GridRows, head: number, tail: number): void => {
    const before = heights
    const count = countRows(rows)
    heights = new Float64Array(count)
    heights.set(before.subarray(0, head))
    heights.set(before.subarray(before.length - tail), count - tail)
    for (let index = head; index < count - tail; index += 1) heights[index] = heightOf(rows, index)
    const startsBefore = starts
    starts = new Float64Array(count + 1)
    known = Math.min(known, head)
    starts.set(startsBefore.subarray(0, known + 1))
  }
  const startOf = (index: number): number => {
    for (; known < index; known += 1)
      starts[known + 1] = (starts[known] ?? 0) + (heights[known] ?? 0)
    return starts[index] ?? 0
  }

  return {
    take(rows, guess, basis) {
      guessNow = guess
      if (taken?.rows === rows && taken.basis === basis) return
      const before = taken
      taken = { rows, basis }
      if (before === null || before.basis !== basis) retake(rows, 0, 0)
      else if (!haveSameIds(before.rows, rows)) {
        const { head, tail } = sharedRows(before.rows, rows)
        retake(rows, head, tail)
      }
    },
    count: () => heights.length,
    total: () => startOf(heights.length),
    placeOf: (index) =>
      index < 0 || index >= heights.length
        ? undefined
        : { start: startOf(index), end: startOf(index + 1) },
    rowAt(y) {
      startOf(heights.length)
      let low = 0
      let high = heights.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((starts[middle] ?? 0) <= y) low = middle + 1
        else high = middle
      }
      return Math.max(low - 1, Math.min(0, heights.length - 1))
    },
    measured: (index) =>
      taken === null ? undefined : measured.get(rowIdAt(taken.rows, index) ?? ''),
    measure(index, height) {
      const id = taken === null ? null : rowIdAt(taken.rows, index)
      if (id === null) return 0
      const growth = height - (heights[index] ?? 0)
      measured.set(id, height)
      heights[index] = height
      if (growth !== 0) known = Math.min(known, index)
      return growth
    },
    forget() {
      measured.clear()
      if (taken !== null) retake(taken.rows, 0, 0)
    },
  }
}

/** The rows at both ends that are the same ones; none where rows are not simply all beads. */
function sharedRows(
  before: GridRows,
  after: GridRows,
): { readonly head: number; readonly tail: number } {
  return [before, after].every(isAllBeads)
    ? sharedEnds(before.beads, after.beads)
    : { head: 0, tail: 0 }
}

function isAllBeads({ level, beads, starts }: GridRows): boolean {
  return level === 'sentence' && starts.length === beads.length
}
