import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isFurniture } from '../../../src-core/project/model'
import type { Article } from '../../../src-core/project/model'
import { textBlocks } from '../../../src-core/project/queries/text-blocks'
import { useOverscan } from '../../components/use-overscan'
import { useAppStore } from '../../state/app-store'
import { ReadingBar } from './reading-bar'
import { ReadingBlock } from './reading-block'
import { useReadingPlace } from './use-reading-place'
import styles from './reading-view.module.css'

/**
 * One side alone, as an article is read: its corrections made or marked, the other side on demand under
 * the sentence. Only the paragraphs near the window are in the page.
 */
export function ReadingView({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const selection = useAppStore((state) => state.work?.selection ?? null)
  const reading = useAppStore((state) => state.reading)
  const side = selection?.side ?? 'target'
  const sentences = article[side]
  const blocks = useMemo(
    () => textBlocks(sentences).filter(({ kind }) => reading.showsFurniture || !isFurniture(kind)),
    [sentences, reading.showsFurniture],
  )
  const titleBlock = blocks.find(({ kind }) => kind === 'heading')

  const { overscan, follow } = useOverscan(4)
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const block = blocks[index]
      if (block === undefined) return 0
      const text = sentences.slice(block.start, block.end)
      const length = text.reduce((sum, each) => sum + each.text.length, 0)
      return Math.ceil(length / 66) * 36 + 22
    },
    // The same function as long as the text is: with another one all paragraphs are placed anew.
    getItemKey: useCallback(
      (index: number) => `${side} ${sentences[blocks[index]?.start ?? -1]?.id ?? ''}`,
      [side, sentences, blocks],
    ),
    overscan,
    paddingStart: 44,
    paddingEnd: 120,
  })
  useLayoutEffect(() => {
    follow(virtualizer)
  })
  useReadingPlace({ article, side, blocks, scroller, virtualizer })

  return (
    <div className={styles['view']}>
      <ReadingBar article={article} side={side} />
      <div
        ref={scroller}
        className={styles['scroller']}
        dir="ltr"
        tabIndex={-1}
        data-bead-field=""
        data-active-field="true"
      >
        <article
          className={styles['article']}
          aria-label={t('views.reading')}
          style={{ blockSize: `${String(virtualizer.getTotalSize())}px` }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const block = blocks[item.index]
            if (block === undefined) return null
            return (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                className={styles['place']}
                style={{ transform: `translateY(${String(item.start)}px)` }}
              >
                <ReadingBlock
                  article={article}
                  side={side}
                  block={block}
                  isTitle={block === titleBlock}
                  selectedBead={selection?.bead ?? null}
                  reading={reading}
                />
              </div>
            )
          })}
        </article>
      </div>
    </div>
  )
}
