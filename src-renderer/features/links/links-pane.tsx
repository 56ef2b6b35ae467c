import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { findRow } from '../../../src-core/project/find-row'
import type { Article, Side } from '../../../src-core/project/model'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import type { Band } from '../../../src-core/project/queries/ribbon'
import { textBlocks } from '../../../src-core/project/queries/text-blocks'
import { useOverscan } from '../../components/use-overscan'
import { useAppStore } from '../../state/app-store'
import { selectSide } from '../../state/select'
import { blockSentences } from './block-sentences'
import { paneGeometry } from './pane-geometry'
import type { PaneGeometry } from './pane-geometry'
import { TextBlock } from './text-block'
import { useLanguageName } from './use-language-name'
import styles from './links-view.module.css'

interface LinksPaneProps {
  readonly article: Article
  readonly side: Side
  readonly rows: GridRows
  readonly zoom: number
  /** Whether the text stands left of the links. */
  readonly isLeft: boolean
  /** Called with where the text stands, each time that may have changed. */
  readonly onGeometry: (side: Side, geometry: PaneGeometry) => void
}

/** One text as it is read, in a scroller of its own; only the paragraphs near the window are in the page. */
export const LinksPane = memo(function LinksPane(props: LinksPaneProps) {
  const { article, side, rows, zoom, isLeft, onGeometry } = props
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const scroller = useRef<HTMLDivElement>(null)
  const selection = useAppStore((state) => state.work?.selection ?? null)
  const measured = useRef(new Map<string, readonly Band[]>())
  const sentences = article[side]
  const blocks = textBlocks(sentences)

  const { overscan, follow } = useOverscan(3)
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const block = blocks[index]
      if (block === undefined) return 0
      let length = 0
      for (let at = block.start; at < block.end; at += 1) length += sentences[at]?.text.length ?? 0
      return (Math.ceil(length / 58) * 31 + 14) * zoom
    },
    getItemKey: useCallback(
      (index: number) => sentences[blocks[index]?.start ?? -1]?.id ?? index,
      [sentences, blocks],
    ),
    overscan,
    paddingStart: 28,
    paddingEnd: 60,
  })

  useLayoutEffect(() => {
    follow(virtualizer)
  })

  const tell = useRef<() => void>(() => undefined)
  useLayoutEffect(() => {
    tell.current = () => {
      if (scroller.current === null) return
      const parts = { virtualizer, sentences, blocks, measured: measured.current }
      onGeometry(side, paneGeometry({ scroller: scroller.current, ...parts }))
    }
    tell.current()
  })
  const keep = useCallback((key: string, bands: readonly Band[]) => {
    measured.current.set(key, bands)
  }, [])
  const keepAndTell = useCallback(
    (key: string, bands: readonly Band[]) => {
      keep(key, bands)
      tell.current()
    },
    [keep],
  )

  const selectedSentence = findRow(article, selection?.bead ?? '')?.bead[side][0]
  const isActive = selection?.side === side
  return (
    <div
      ref={scroller}
      className={styles['pane']}
      dir={isLeft ? 'rtl' : 'ltr'}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t(`views.text-${side}`, { language: languageName(article.languages[side]) })}
      aria-activedescendant={
        selectedSentence === undefined ? undefined : `unit-${selectedSentence}`
      }
      tabIndex={0}
      data-side={side}
      data-active={isActive}
      data-active-field={isActive}
      onFocus={() => {
        const now = useAppStore.getState().work?.selection
        if (now != null) selectSide({ bead: now.bead, side })
      }}
    >
      <div
        className={styles['text']}
        role="presentation"
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
              role="presentation"
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              <TextBlock
                language={article.languages[side]}
                kind={block.kind}
                sentences={blockSentences(article, side, block, rows, selection)}
                onMeasured={keep}
                onResized={keepAndTell}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
})
