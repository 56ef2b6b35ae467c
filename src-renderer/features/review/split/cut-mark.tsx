import { useLayoutEffect, useRef } from 'react'
import type { Side } from '../../../../src-core/project/model'
import { secondPart } from '../../../../src-core/project/queries/second-part'
import { directionOf } from '../../../../src-core/text/languages'
import { classNames } from '../../../components/class-names'
import { useAppStore } from '../../../state/app-store'
import { textOfSentence } from '../../notes/text-of-sentence'
import { cutOnScreen } from './cut-on-screen'
import styles from './split-marks.module.css'

interface CutMarkProps {
  readonly side: Side
  /** Whether it is the cut that the keys move. */
  readonly isActive: boolean
}

/** The proposed cut in a cell of the selected row: a bar between two words, over the text. */
export function CutMark({ side, isActive }: CutMarkProps) {
  const splitting = useAppStore((state) => state.splitting)
  const mark = useRef<HTMLSpanElement>(null)

  useLayoutEffect(() => {
    const cell = mark.current?.closest('[role="gridcell"]') ?? null
    if (splitting === null || cell === null) return
    const { article, proposal } = splitting
    const place = () => {
      const bar = mark.current
      if (bar === null) return
      const cut = cutOnScreen(
        cell,
        secondPart(article, proposal, side)[0],
        (sentence) => textOfSentence(article, sentence),
        directionOf(article.languages[side]),
      )
      bar.hidden = cut === null
      if (cut === null) return
      const box = cell.getBoundingClientRect()
      bar.style.translate = `${String(cut.x - box.left)}px ${String(cut.top - box.top)}px`
      bar.style.blockSize = `${String(cut.bottom - cut.top)}px`
    }
    place()
    if (isActive && mark.current !== null) bringIntoView(mark.current)
    // Lines break elsewhere when the column changes its width or the letters their size.
    const observer = new ResizeObserver(place)
    observer.observe(cell)
    return () => {
      observer.disconnect()
    }
  }, [splitting, side, isActive])

  if (splitting === null) return null
  return (
    <span
      ref={mark}
      aria-hidden="true"
      data-cut={side}
      className={classNames(styles['cut'], isActive && styles['moved'])}
    />
  )
}

/** What is kept free above and below a cut, in pixels. */
const airPx = 24

/** Scrolls the rows as little as is needed: the row of a long paragraph may be higher than the window. */
function bringIntoView(bar: HTMLElement): void {
  const field = bar.closest('[role="grid"]')?.parentElement
  if (field == null || bar.hidden) return
  const { top, bottom } = field.getBoundingClientRect()
  const cut = bar.getBoundingClientRect()
  if (cut.bottom + airPx > bottom) field.scrollTop += cut.bottom + airPx - bottom
  else if (cut.top - airPx < top) field.scrollTop -= top + airPx - cut.top
}
