import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../../src-core/project/index-by-id'
import type { Article } from '../../../src-core/project/model'
import { countRows, gridRowAt, rowOfBead } from '../../../src-core/project/queries/grid-rows'
import type { Annotations } from '../../../src-core/project/queries/annotations-of'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import { movedBeads } from '../../../src-core/project/queries/moved-beads'
import { useAppStore } from '../../state/app-store'
import { useGridRows } from '../../state/current-rows'
import { useSettled } from '../../state/use-after-frame'
import { NothingShown } from '../attention/nothing-shown'
import { Margin } from '../comments/margin'
import { annotationsOf } from '../../../src-core/project/queries/annotations-of'
import { InterfaceWords } from '../../components/interface-words'
import { BeadRow } from './bead-row'
import { columnWidth, rowHeights } from './estimate-row-height'
import { clearCounterparts, lightCounterparts } from './light-counterparts'
import { useMeasuredAgain } from './use-measured-again'
import { useRowList } from './use-row-list'
import { useSelectedOthers } from './use-selected-others'
import { useSteadyGrid } from './use-steady-grid'
import { useWaitingRows } from './use-waiting-rows'
import styles from './bead-grid.module.css'

/** Rows are guessed anew when their columns have become wider or narrower by so many pixels. */
const widthStepPx = 12

/** The rows of an article; only those near the window are in the page. */
export function BeadGrid({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useGridRows(article)
  const selection = useAppStore((state) => state.work?.selection ?? null)
  const others = useSelectedOthers()
  const appearance = useAppStore((state) => state.settings.appearance)
  const isInParagraph = useAppStore((state) => state.isInParagraph)
  const selectedPlace = placeOf(article.beads, selection?.bead ?? '') ?? -1
  const selectedRow = rowOfBead(rows, selectedPlace) ?? -1
  // Which beads cross is found after the rows are shown: no key waits for it.
  const settled = useSettled(article)
  const moved = movedBeads(settled)
  const { byBead } = annotationsOf(settled)

  const [width, setWidth] = useState(() => columnWidth(window.innerWidth))
  const known = useRef(width)
  const { spanFor, follow } = useWaitingRows()
  const list = useRowList(scroller, {
    rows,
    guess: rowHeights(article, rows, width, appearance),
    basis: width,
    spanFor,
  })

  // Rows that are gone are let go of after the frame: looking for them takes as long as drawing some.
  const measure = useCallback(
    (row: HTMLElement | null) => {
      if (row !== null) list.measure(row)
    },
    [list],
  )

  useLayoutEffect(() => {
    follow(list)
  })

  useMeasuredAgain(list, appearance)
  const { hold, reveal } = useSteadyGrid(scroller, list, rows, selection?.bead ?? null, article.id)

  useEffect(() => {
    const current = scroller.current?.firstElementChild ?? null
    if (current === null) return
    const observer = new ResizeObserver(() => {
      const now = columnWidth(current.clientWidth)
      if (Math.abs(now - known.current) < widthStepPx) return
      known.current = now
      hold()
      setWidth(now)
    })
    observer.observe(current)
    return () => {
      observer.disconnect()
    }
  }, [hold])

  const items = list.drawn()
  return (
    <div ref={scroller} className={styles['scroller']} dir="ltr">
      <div
        role="grid"
        aria-label={t('review.grid')}
        aria-rowcount={countRows(rows)}
        aria-colcount={3}
        aria-multiselectable="true"
        // While the selected row is too far away to be in the page, Tab comes here and brings it back.
        tabIndex={items.some(({ index }) => index === selectedRow) ? -1 : 0}
        onFocus={({ target, currentTarget }) => {
          if (target === currentTarget) reveal()
        }}
        className={styles['grid']}
        onPointerOver={lightCounterparts}
        onPointerLeave={clearCounterparts}
        style={{ blockSize: `${String(list.heights.total())}px` }}
      >
        <InterfaceWords>
          {items.map((item) => {
            const row = gridRowAt(rows, item.index)
            if (row === null) return null
            const isSelected = item.index === selectedRow
            return (
              <div
                key={item.id}
                ref={measure}
                data-index={item.index}
                className={styles['place']}
                style={{ transform: `translateY(${String(item.start)}px)` }}
                role="presentation"
              >
                <BeadRow
                  article={article}
                  row={row}
                  index={item.index}
                  number={rows.numbers[item.index] ?? 0}
                  {...countNotes(row, byBead)}
                  movedBeads={row.beads.flatMap(({ id }) => (moved.has(id) ? [id] : []))}
                  selectedBead={isSelected ? (selection?.bead ?? null) : null}
                  isAlsoSelected={!isSelected && row.beads.some(({ id }) => others.has(id))}
                  isEntered={isSelected && isInParagraph}
                  selectedSide={isSelected ? (selection?.side ?? null) : null}
                />
              </div>
            )
          })}
        </InterfaceWords>
      </div>
      <Margin article={article} rows={rows} items={items} />
      {countRows(rows) === 0 ? <NothingShown /> : null}
    </div>
  )
}

/** How many open threads and issues stand on the beads of a row. */
function countNotes(
  { beads }: GridRow,
  byBead: Annotations['byBead'],
): { readonly commentCount: number; readonly issueCount: number } {
  let commentCount = 0
  let issueCount = 0
  for (const { id } of byBead.size === 0 ? [] : beads) {
    const { threads = [], issues = [] } = byBead.get(id) ?? {}
    commentCount += threads.filter(({ thread }) => thread.resolved === null).length
    issueCount += issues.length
  }
  return { commentCount, issueCount }
}
