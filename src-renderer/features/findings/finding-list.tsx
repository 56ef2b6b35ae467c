import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useMemo, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DecidedFinding } from '../../../src-core/checks/decided-findings'
import type { Article } from '../../../src-core/project/model'
import { useAppStore } from '../../state/app-store'
import { selectFinding } from '../../state/select-finding'
import { focusGrid } from '../review/focus-grid'
import { FindingOption } from './finding-option'
import { decidedKind, findingRows } from './finding-rows'
import styles from './findings-panel.module.css'

const headingHeightPx = 32
const findingHeightPx = 92

interface FindingListProps {
  readonly article: Article
  readonly open: readonly DecidedFinding[]
  /** The decided ones that are shown. */
  readonly decided: readonly DecidedFinding[]
  readonly selected: string | null
}

/**
 * The findings as a listbox, only those near the window in the page. The list itself has the keyboard, and
 * the selected finding is the one that its bead is selected for.
 */
export function FindingList({ article, open, decided, selected }: FindingListProps) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const rows = useMemo(() => findingRows(open, decided), [open, decided])
  const findings = useMemo(
    () => rows.flatMap((row) => (row.type === 'finding' ? [row] : [])),
    [rows],
  )
  // Kept from render to render, since new ones would have every line measured anew.
  const estimateSize = useCallback(
    (index: number) => (rows[index]?.type === 'heading' ? headingHeightPx : findingHeightPx),
    [rows],
  )
  const getItemKey = useCallback(
    (index: number) => {
      const row = rows[index]
      return row === undefined ? index : row.type === 'heading' ? row.kind : row.id
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

  const selectedRow = rows.findIndex((row) => row.type === 'finding' && row.id === selected)
  useEffect(() => {
    // The heading of the first finding of a kind comes into view with it.
    if (selectedRow >= 0) {
      virtualizer.scrollToIndex(selectedRow === 1 ? 0 : selectedRow, { align: 'auto' })
    }
  }, [virtualizer, selectedRow])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = findings.findIndex(({ id }) => id === selected)
    const to = placeAfter(event.key, at, findings.length)
    if (to !== null) selectFinding(findings[to]?.found ?? null)
    else if (event.key === 'Enter') edit(findings[at]?.found)
    else if (event.key === 'Escape') focusGrid()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="listbox"
      aria-label={t('findings.list')}
      aria-activedescendant={selectedRow < 0 ? undefined : `${listId}-${String(selectedRow)}`}
      tabIndex={0}
      data-findings-list
      data-panel-list
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
                <p className={styles['heading']} role="presentation" data-kind={row.kind}>
                  {row.kind === decidedKind ? t('findings.decided') : t(`checks.name-${row.kind}`)}
                  <span className={styles['count']}>
                    {t('findings.number', { count: row.count })}
                  </span>
                </p>
              ) : (
                <FindingOption
                  id={`${listId}-${String(item.index)}`}
                  article={article}
                  found={row.found}
                  isSelected={item.index === selectedRow}
                  position={findings.indexOf(row) + 1}
                  count={findings.length}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Takes the caret to the side that lacks something, to write it there. */
function edit(found: DecidedFinding | undefined): void {
  if (found === undefined) return
  useAppStore.setState({ editing: found.finding.lacking ?? 'target' })
}

const page = 6

/** The place that a key leads to; null for a key that leads nowhere. */
function placeAfter(key: string, from: number, count: number): number | null {
  if (count === 0) return null
  const within = (place: number) => Math.min(count - 1, Math.max(0, place))
  switch (key) {
    case 'ArrowDown':
      return within(from + 1)
    case 'ArrowUp':
      return within(from - 1)
    case 'PageDown':
      return within(from + page)
    case 'PageUp':
      return within(from - page)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
