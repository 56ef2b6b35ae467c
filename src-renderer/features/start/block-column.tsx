import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proposal } from '../../../src-core/load/proposal'
import { setBlockKind, setBlockSide } from '../../../src-core/load/reassign-block'
import type { Side } from '../../../src-core/project/model'
import { BlockCard } from './block-card'
import styles from './block-column.module.css'
import { ColumnHead } from './column-head'

interface BlockColumnProps {
  readonly side: Side
  readonly proposal: Proposal
  readonly onChange: (proposal: Proposal) => void
}

const cardHeightPx = 110

/** The blocks of one side, in the order of the page; only those near the window are in the page. */
export function BlockColumn({ side, proposal, onChange }: BlockColumnProps) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const blocks = proposal.blocks.filter((block) => block.side === side)
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeightPx,
    getItemKey: (index) => blocks[index]?.id ?? index,
    overscan: 4,
  })
  return (
    <section className={styles['column']} aria-label={t(`start.${side}`)}>
      <ColumnHead
        side={side}
        language={proposal.languages[side]}
        count={t('start.blocks-count', { count: blocks.length })}
      />
      <div ref={scroller} className={styles['scroller']}>
        <ol
          className={styles['blocks']}
          style={{ blockSize: `${String(virtualizer.getTotalSize())}px` }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const block = blocks[item.index]
            if (block === undefined) return null
            return (
              <li
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                aria-posinset={item.index + 1}
                aria-setsize={blocks.length}
                className={styles['place']}
                style={{ transform: `translateY(${String(item.start)}px)` }}
              >
                <BlockCard
                  block={block}
                  otherSide={side === 'source' ? 'target' : 'source'}
                  onMove={(to) => {
                    onChange(setBlockSide(proposal, block.id, to))
                  }}
                  onKind={(kind) => {
                    onChange(setBlockKind(proposal, block.id, kind))
                  }}
                />
              </li>
            )
          })}
        </ol>
      </div>
    </section>
  )
}
