import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { History } from '../../../src-core/project/history'
import { focusGrid } from '../review/focus-grid'
import { goToStep } from './go-to-step'
import { HeadingLine } from './heading-line'
import { historyRows } from './history-rows'
import { StepOption } from './step-option'
import { useNow } from './use-now'
import styles from './history-panel.module.css'

const headingHeightPx = 30
const stepHeightPx = 54

/**
 * The steps as a listbox, only those near the window in the page. The list itself has the keyboard;
 * `active` is the option that Enter would go to, by its place in the history.
 */
export function StepList({ history }: { readonly history: History }) {
  const { t } = useTranslation()
  const now = useNow(history)
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const { steps, cursor } = history
  const rows = useMemo(() => historyRows({ steps, cursor }), [steps, cursor])
  const rowOf = (place: number) =>
    rows.findIndex((row) => row.type !== 'heading' && row.cursor === place)
  const { active, setActive } = useActivePlace(history)

  // Kept from render to render, since new ones would have every line measured anew.
  const estimateSize = useCallback(
    (index: number) => (rows[index]?.type === 'heading' ? headingHeightPx : stepHeightPx),
    [rows],
  )
  const getItemKey = useCallback(
    (index: number) => {
      const row = rows[index]
      return row === undefined || row.type === 'heading' ? `heading-${String(index)}` : row.cursor
    },
    [rows],
  )
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 8,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
  })

  const activeRow = rowOf(active)
  useEffect(() => {
    // The heading of the first step comes into view with it.
    virtualizer.scrollToIndex(activeRow === 1 ? 0 : activeRow, { align: 'auto' })
  }, [virtualizer, activeRow])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = placeAfter(event.key, active, history.steps.length)
    if (to !== null) setActive(to)
    else if (event.key === 'Enter' || event.key === ' ') goToStep(active)
    else if (event.key === 'Escape') focusGrid()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="listbox"
      aria-label={t('history.steps')}
      aria-activedescendant={optionId(listId, active)}
      tabIndex={0}
      data-history-list
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles['lines']}
        style={{ blockSize: `${String(virtualizer.getTotalSize())}px` }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              role="presentation"
              className={styles['place']}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              {row.type === 'heading' ? (
                <HeadingLine heading={row} now={now} />
              ) : (
                <StepOption
                  id={optionId(listId, row.cursor)}
                  row={row}
                  now={now}
                  isActive={row.cursor === active}
                  position={history.steps.length - row.cursor + 1}
                  count={history.steps.length + 1}
                  onGo={() => {
                    setActive(row.cursor)
                    goToStep(row.cursor)
                  }}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The active place: the current one of the history, until the arrows lead elsewhere. */
function useActivePlace(history: History) {
  const [moved, setMoved] = useState({ history, place: history.cursor })
  return {
    active: moved.history === history ? moved.place : history.cursor,
    setActive: (place: number) => {
      setMoved({ history, place })
    },
  }
}

function optionId(listId: string, place: number): string {
  return `${listId}-${String(place)}`
}

const page = 8

/** The place that a key leads to; later steps stand above. Null for a key that leads nowhere. */
function placeAfter(key: string, from: number, last: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.min(from + 1, last)
    case 'ArrowDown':
      return Math.max(from - 1, 0)
    case 'PageUp':
      return Math.min(from + page, last)
    case 'PageDown':
      return Math.max(from - page, 0)
    case 'Home':
      return last
    case 'End':
      return 0
    default:
      return null
  }
}
