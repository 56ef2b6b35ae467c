import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../../src-core/project/index-by-id'
import type { Article, Side } from '../../../src-core/project/model'
import { movedBeads } from '../../../src-core/project/queries/moved-beads'
import { useAppStore } from '../../state/app-store'
import { select } from '../../state/select'
import { BeadRow } from './bead-row'
import { estimateRowHeight } from './estimate-row-height'
import { rowKeys } from './row-keys'
import styles from './bead-grid.module.css'

/** The beads of an article as rows; only those near the window are in the page. */
export function BeadGrid({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const selection = useAppStore((state) => state.work?.selection ?? null)
  const selectedIndex = placeOf(article.beads, selection?.bead ?? '') ?? -1
  // Which beads cross is found after the rows are shown: no key waits for it.
  const moved = movedBeads(useDeferredValue(article))

  const virtualizer = useVirtualizer({
    count: article.beads.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateRowHeight(article, index),
    getItemKey: rowKeys(article.beads),
    overscan: 6,
  })

  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' })
  }, [virtualizer, selectedIndex])

  return (
    <div ref={scroller} className={styles['scroller']} dir="ltr">
      <div
        role="grid"
        aria-label={t('review.grid')}
        aria-rowcount={article.beads.length}
        aria-colcount={3}
        className={styles['grid']}
        style={{ blockSize: `${String(virtualizer.getTotalSize())}px` }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const bead = article.beads[item.index]
          if (bead === undefined) return null
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles['place']}
              style={{ transform: `translateY(${String(item.start)}px)` }}
              role="presentation"
            >
              <BeadRow
                article={article}
                bead={bead}
                number={item.index + 1}
                isMoved={moved.has(bead.id)}
                selectedSide={selection?.bead === bead.id ? selection.side : null}
                onSelect={(side: Side) => {
                  select({ bead: bead.id, side })
                }}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
