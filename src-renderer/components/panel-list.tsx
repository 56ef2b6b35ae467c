import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useMemo, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import styles from './panel-list.module.css'

/** A line of the list: a heading, or an option that can be selected. */
export interface PanelLine {
  readonly key: string
  readonly isOption: boolean
  readonly heightPx: number
}

/** What an option says of itself to a screen reader: most of them are not in the page. */
export interface OptionAttributes {
  readonly id: string
  readonly role: 'option'
  readonly 'aria-selected': boolean
  readonly 'aria-posinset': number
  readonly 'aria-setsize': number
}

interface PanelListProps<Line extends PanelLine> {
  /** Kept from render to render while nothing changes. */
  readonly lines: readonly Line[]
  readonly label: string
  /** What the list is found by, to give it the keyboard. */
  readonly name: string
  readonly selected: string | null
  readonly onSelect: (line: Line) => void
  readonly onEnter: (line: Line) => void
  readonly onEscape: () => void
  readonly children: (line: Line, option: OptionAttributes) => ReactNode
}

/**
 * A listbox of a panel, only the lines near the window in the page. The list itself has the keyboard, and the
 * selection follows it.
 */
export function PanelList<Line extends PanelLine>(props: PanelListProps<Line>) {
  const { lines, label, name, selected, onSelect, onEnter, onEscape, children } = props
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const options = useMemo(() => lines.filter(({ isOption }) => isOption), [lines])
  // Kept from render to render, since new ones would have every line measured anew.
  const estimateSize = useCallback((index: number) => lines[index]?.heightPx ?? 0, [lines])
  const getItemKey = useCallback((index: number) => lines[index]?.key ?? index, [lines])
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 8,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
  })

  const selectedLine = lines.findIndex(({ key, isOption }) => isOption && key === selected)
  useEffect(() => {
    // The heading of the first option comes into view with it.
    if (selectedLine >= 0) {
      virtualizer.scrollToIndex(selectedLine === 1 ? 0 : selectedLine, { align: 'auto' })
    }
  }, [virtualizer, selectedLine])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = options.findIndex(({ key }) => key === selected)
    const here = options[at]
    const to = options[placeAfter(event.key, at, options.length) ?? -1]
    if (to !== undefined) onSelect(to)
    else if (event.key === 'Enter' && here !== undefined) onEnter(here)
    else if (event.key === 'Escape') onEscape()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="listbox"
      aria-label={label}
      aria-activedescendant={selectedLine < 0 ? undefined : `${listId}-${String(selectedLine)}`}
      tabIndex={0}
      data-panel-list={name}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles['lines']}
        style={{ blockSize: `${String(virtualizer.getTotalSize())}px` }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index]
          if (line === undefined) return null
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              role="presentation"
              className={styles['place']}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              {children(line, {
                id: `${listId}-${String(item.index)}`,
                role: 'option',
                'aria-selected': item.index === selectedLine,
                'aria-posinset': options.indexOf(line) + 1,
                'aria-setsize': options.length,
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Gives the keyboard to the list of a panel, where it is shown. */
export function focusPanelList(name: string): void {
  document.querySelector<HTMLElement>(`[data-panel-list="${name}"]`)?.focus({ preventScroll: true })
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
