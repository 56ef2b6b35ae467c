import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { indexById, placeOf } from '../../../src-core/project/index-by-id'
import type { Article, Side } from '../../../src-core/project/model'
import { otherSide } from '../../../src-core/project/other-side'
import { followMap, followPosition } from '../../../src-core/project/queries/follow-map'
import { blockAt } from '../../../src-core/project/queries/text-blocks'
import type { TextBlock } from '../../../src-core/project/queries/text-blocks'
import { beadField } from '../../components/bead-field'
import { useAppStore } from '../../state/app-store'

interface ReadingPlace {
  readonly article: Article
  readonly side: Side
  readonly blocks: readonly TextBlock[]
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
}

/** Frames in which paragraphs come into the page and are measured, at most. */
const mostLooks = 10

/** Keeps the selected sentence in sight, with the keyboard on it while that is among the beads. */
export function useReadingPlace(reading: ReadingPlace): void {
  const { article, side, blocks, scroller, virtualizer } = reading
  const selected = useAppStore((state) => state.work?.selection?.bead ?? null)

  useLayoutEffect(() => {
    const place = placeIn(article, side, selected)
    if (place === null) return
    const index = Math.max(0, blockAt(blocks, place))
    let looks = 0
    let frame = 0
    const look = () => {
      const element = scroller.current?.querySelector<HTMLElement>(
        `[data-sentence][data-bead="${CSS.escape(selected ?? '')}"]`,
      )
      if (element != null) {
        element.scrollIntoView({ block: 'nearest' })
        takeKeyboard(element)
      } else {
        virtualizer.scrollToIndex(index, { align: 'center' })
      }
      looks += 1
      if (looks < mostLooks && (element == null || looks < 3)) frame = requestAnimationFrame(look)
    }
    look()
    return () => {
      cancelAnimationFrame(frame)
    }
    // The place follows what is selected; a text that is corrected or folded stays where it is.
    // The list of blocks stands for the article here.
  }, [article, side, selected, blocks, scroller, virtualizer])
}

/** The sentence of a bead on a side, or where its other side would stand in this text; null for no bead. */
function placeIn(article: Article, side: Side, selected: string | null): number | null {
  const bead = article.beads[placeOf(article.beads, selected ?? '') ?? -1]
  if (bead === undefined) return null
  const [own] = bead[side]
  if (own !== undefined) return indexById(article[side]).get(own) ?? null
  const other = indexById(article[otherSide(side)]).get(bead[otherSide(side)][0] ?? '') ?? 0
  return Math.floor(followPosition(followMap(article), otherSide(side), other))
}

/** Gives the keyboard to a sentence, unless somebody is at a tool, a menu or a field. */
function takeKeyboard(element: HTMLElement): void {
  const active = document.activeElement
  const isAmongBeads = active === document.body || active?.closest(beadField) != null
  if (isAmongBeads) element.focus({ preventScroll: true })
}
