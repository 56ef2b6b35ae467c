import { useCallback, useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { otherSide } from '../../../src-core/project/other-side'
import { sides } from '../../../src-core/project/model'
import type { Article, Bead, Side } from '../../../src-core/project/model'
import { followMap, followPosition } from '../../../src-core/project/queries/follow-map'
import { unitRuns } from '../../../src-core/project/queries/unit-runs'
import type { PaneGeometry } from './pane-geometry'
import type { PaneGeometries } from './visible-ribbons'

/** Some room above and below what is brought into view, in pixels. */
const roomPx = 36

/** Scrolling that we did ourselves may come back rounded, in pixels. */
const roundingPx = 2

/** How far down the window one reads, mostly: what stands there is kept level. */
const readingShare = 1 / 3

export interface FollowScroll {
  /** Keeps the texts level after something was measured. */
  readonly settle: () => void
  /** Brings a bead into view, as little as it takes, with its other side at the same height. */
  readonly reveal: (bead: Bead, side: Side) => void
}

/**
 * The text that one scrolls leads; the other one keeps what is aligned at the same height, between the
 * aligned units by interpolation. `onScrolled` draws what hangs on where the texts are.
 */
export function useFollowScroll(
  article: Article,
  geometriesRef: RefObject<PaneGeometries | null>,
  isHeldRef: RefObject<boolean>,
  onScrolled: () => void,
): FollowScroll {
  /** Where we scrolled each text to ourselves. */
  const expected = useRef<Record<Side, number>>({ source: -1, target: -1 })
  /** What was done last, to be done again when paragraphs turn out longer or shorter than was thought. */
  const again = useRef<() => void>(() => undefined)

  const scrollTo = useCallback((side: Side, { scroller }: PaneGeometry, top: number) => {
    if (Math.abs(scroller.scrollTop - top) >= 1) scroller.scrollTop = top
    expected.current[side] = scroller.scrollTop
  }, [])

  const lead = useCallback(
    (side: Side) => {
      const own = geometriesRef.current?.[side]
      const other = geometriesRef.current?.[otherSide(side)]
      if (own === undefined || other === undefined || isHeldRef.current) return
      const eye = readingLine(own.scroller)
      const position = own.positionAt(own.scroller.scrollTop + eye)
      const aligned = other.yAt(followPosition(followMap(article), side, position))
      scrollTo(otherSide(side), other, aligned - eye)
    },
    [article, geometriesRef, isHeldRef, scrollTo],
  )

  const show = useCallback(
    (bead: Bead, wanted: Side) => {
      const side = bead[wanted].length > 0 ? wanted : otherSide(wanted)
      const own = geometriesRef.current?.[side]
      const other = geometriesRef.current?.[otherSide(side)]
      const [run] = unitRuns(article, [bead], side)
      if (own === undefined || other === undefined || run === undefined) return
      const { scroller } = own
      const top = own.bandOf(run.first).top
      const bottom = own.bandOf(run.last).bottom
      const above = top - roomPx - scroller.scrollTop
      const below = bottom + roomPx - scroller.clientHeight - scroller.scrollTop
      if (above < 0) scrollTo(side, own, scroller.scrollTop + above)
      else if (below > 0) scrollTo(side, own, scroller.scrollTop + Math.min(below, above))
      const [counterpart] = unitRuns(article, [bead], otherSide(side))
      if (counterpart === undefined) lead(side)
      else {
        const height = top - scroller.scrollTop
        scrollTo(otherSide(side), other, other.bandOf(counterpart.first).top - height)
      }
    },
    [article, geometriesRef, lead, scrollTo],
  )

  useEffect(() => {
    const subscriptions = sides.map((side) => {
      const scroller = geometriesRef.current?.[side].scroller
      const onScroll = () => {
        const top = scroller?.scrollTop ?? 0
        const isOurs = Math.abs(top - expected.current[side]) < roundingPx
        expected.current[side] = top
        if (!isOurs) {
          lead(side)
          again.current = () => {
            lead(side)
          }
        }
        onScrolled()
      }
      scroller?.addEventListener('scroll', onScroll, { passive: true })
      return () => scroller?.removeEventListener('scroll', onScroll)
    })
    return () => {
      for (const unsubscribe of subscriptions) unsubscribe()
    }
  }, [geometriesRef, lead, onScrolled])

  const reveal = useCallback(
    (bead: Bead, side: Side) => {
      again.current = () => {
        show(bead, side)
      }
      show(bead, side)
    },
    [show],
  )
  const settle = useCallback(() => {
    // A text that somebody has just scrolled leads as soon as it says so; it is not put back before.
    const isScrolled = sides.some((side) => {
      const top = geometriesRef.current?.[side].scroller.scrollTop ?? 0
      const ours = expected.current[side]
      return ours >= 0 && Math.abs(top - ours) >= roundingPx
    })
    if (!isHeldRef.current && !isScrolled) again.current()
  }, [geometriesRef, isHeldRef])
  return { settle, reveal }
}

/**
 * The height that is kept level, in pixels below the top of the window. At the very ends of a text it is
 * the end itself, so that both texts begin and end together.
 */
function readingLine({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number {
  const usual = clientHeight * readingShare
  const left = scrollHeight - clientHeight - scrollTop
  return Math.max(Math.min(usual, scrollTop), clientHeight - left)
}
