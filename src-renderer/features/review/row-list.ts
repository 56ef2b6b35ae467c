import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { rowIdAt } from '../../../src-core/project/queries/grid-rows'
import { createRowHeights } from './row-heights'
import type { GuessHeight, RowHeights, RowPlace } from './row-heights'

/** The rows from one to another, both among them. */
export interface RowSpan {
  readonly first: number
  readonly last: number
}

/** A row that is in the page. */
export interface DrawnRow extends RowPlace {
  readonly index: number
  readonly id: string
}

/** What the list is told each time the grid is drawn. */
export interface ListedRows {
  readonly rows: GridRows
  readonly guess: GuessHeight
  /** What the guesses hang on: another one, other guesses. */
  readonly basis: unknown
  /** Which rows to have in the page when these can be seen. */
  readonly spanFor: (seen: RowSpan, count: number) => RowSpan
  /** Draws the grid anew; before it returns where it `isUrgent`. */
  readonly draw: (isUrgent: boolean) => void
}

/**
 * The rows of the grid, of which those near the window are in the page: where they stand and how high they are. Where a
 * row above the reader turns out higher or lower, the grid is scrolled by as much.
 */
export interface RowList {
  readonly heights: RowHeights
  /** Where the grid is scrolled, or will be when what is drawn is in the page; in pixels. */
  offset: number
  /** Whether a row that grows moves the reader, so that the grid has to be scrolled. */
  isAbove: (index: number, seen: RowSpan) => boolean
  readonly viewHeight: () => number
  readonly isScrolling: () => boolean
  /** The rows that can be seen; null while there is no room or no row. */
  readonly seen: () => RowSpan | null
  readonly drawn: () => readonly DrawnRow[]
  readonly take: (listed: ListedRows) => void
  /** Takes a row that has come into the page. */
  readonly measure: (row: HTMLElement) => void
  /** Lets go of the rows that have left the page, and gives each of the others the height that it has. */
  readonly measureDrawn: () => void
  /** Forgets all heights, since text is set otherwise, and measures the rows in the page. */
  readonly measureAgain: () => void
  /** Begins to follow an element that scrolls; gives the way to stop. */
  readonly follow: (scroller: HTMLElement) => () => void
}

/** The grid rests when it has not been scrolled for so long. */
const restMs = 150

export function createRowList(): RowList {
  const heights = createRowHeights()
  const elements = new Set<HTMLElement>()
  let listed: ListedRows | null = null
  let scroller: HTMLElement | null = null
  let viewHeight = 0
  let isScrolling = false
  /** What was drawn last, as far as it hangs on where the grid is scrolled. */
  let drawnFor = ''
  let isCommitting = false
  let isDelivering = false

  const seen = (): RowSpan | null => {
    const count = heights.count()
    if (count === 0 || viewHeight === 0) return null
    const top = Math.min(list.offset, Math.max(0, heights.total() - viewHeight))
    const first = heights.rowAt(top)
    let last = first
    while (last < count - 1 && (heights.placeOf(last)?.end ?? 0) < top + viewHeight) last += 1
    return { first, last }
  }
  const stateNow = (): string => {
    const span = seen()
    return `${String(isScrolling)} ${String(span?.first)} ${String(span?.last)}`
  }
  const drawIfElsewhere = (): void => {
    if (stateNow() !== drawnFor) listed?.draw(isScrolling)
  }
  /** Answers whether the grid was scrolled for it. */
  const resize = (index: number, height: number): 'same' | 'other' | 'scrolled' => {
    const span = seen()
    const growth = heights.measure(index, height)
    if (growth === 0) return 'same'
    if (scroller === null || span === null || !list.isAbove(index, span)) return 'other'
    list.offset = Math.max(0, list.offset + growth)
    // There must be room to scroll to.
    const grid = scroller.firstElementChild
    if (grid instanceof HTMLElement) grid.style.blockSize = `${String(heights.total())}px`
    scroller.scrollTop = list.offset
    return 'scrolled'
  }
  const resizeAll = (sizes: readonly (readonly [row: HTMLElement, height: number])[]): void => {
    const changes = sizes.map(([row, height]) => resize(indexOf(row), height))
    if (changes.some((change) => change !== 'same')) {
      listed?.draw(changes.includes('scrolled') && !isCommitting)
    }
  }
  const letGo = (): void => {
    for (const row of elements) {
      if (row.isConnected) continue
      observer.unobserve(row)
      elements.delete(row)
    }
  }
  const observer = new ResizeObserver((entries) => {
    isDelivering = true
    resizeAll(
      entries.flatMap(({ target, borderBoxSize }) => {
        const height = borderBoxSize[0]?.blockSize
        return target instanceof HTMLElement && target.isConnected && height !== undefined
          ? [[target, Math.round(height)] as const]
          : []
      }),
    )
    isDelivering = false
  })
  const observe = (row: HTMLElement): void => {
    if (elements.has(row)) observer.observe(row)
  }

  const list: RowList = {
    heights,
    offset: 0,
    isAbove: (index, { first }) => index < first,
    viewHeight: () => viewHeight,
    isScrolling: () => isScrolling,
    seen,
    drawn() {
      drawnFor = stateNow()
      const span = seen()
      if (span === null || listed === null) return []
      const { rows, spanFor } = listed
      const { first, last } = spanFor(span, heights.count())
      return Array.from({ length: last - first + 1 }, (_, at) => {
        const index = first + at
        const { start, end } = heights.placeOf(index) ?? { start: 0, end: 0 }
        return { index, id: rowIdAt(rows, index) ?? '', start, end }
      })
    },
    take(next) {
      listed = next
      heights.take(next.rows, next.guess, next.basis)
    },
    measure(row) {
      if (!elements.has(row)) {
        elements.add(row)
        // What comes while the observer tells of others would be told too late for this frame, which is an error.
        if (isDelivering)
          requestAnimationFrame(() => {
            observe(row)
          })
        else observe(row)
      }
      const index = indexOf(row)
      // While one scrolls, the page is not laid out for it: the observer tells in time for the frame.
      if (isScrolling || heights.measured(index) !== undefined) return
      isCommitting = true
      resizeAll([[row, row.offsetHeight]])
      isCommitting = false
    },
    measureDrawn() {
      letGo()
      resizeAll(
        [...elements].map((row) => [row, Math.round(row.getBoundingClientRect().height)] as const),
      )
    },
    measureAgain() {
      heights.forget()
      list.measureDrawn()
      listed?.draw(false)
    },
    follow(element) {
      scroller = element
      let rest: number | undefined
      const measureView = () => {
        viewHeight = element.clientHeight
        drawIfElsewhere()
      }
      const onScroll = () => {
        const top = element.scrollTop
        window.clearTimeout(rest)
        rest = window.setTimeout(() => {
          isScrolling = false
          list.offset = element.scrollTop
          drawIfElsewhere()
        }, restMs)
        // What the grid scrolled itself is drawn already.
        if (top === list.offset) return
        list.offset = top
        isScrolling = true
        drawIfElsewhere()
      }
      const resized = new ResizeObserver(measureView)
      resized.observe(element)
      element.addEventListener('scroll', onScroll, { passive: true })
      for (const row of elements) observer.observe(row)
      list.offset = element.scrollTop
      measureView()
      return () => {
        window.clearTimeout(rest)
        resized.disconnect()
        observer.disconnect()
        element.removeEventListener('scroll', onScroll)
        scroller = null
        isScrolling = false
      }
    },
  }
  return list
}

function indexOf(row: HTMLElement): number {
  return Number(row.dataset['index'] ?? -1)
}
