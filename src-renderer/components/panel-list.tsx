import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useMemo, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { LanguageTag } from '../../src-core/project/model'
import { ArticleText } from './article-text'
import { classNames } from './class-names'
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
  /** Whether the keyboard stands on it. */
  readonly 'data-active': boolean
}

interface PanelListProps<Line extends PanelLine> {
  /** Kept from render to render while nothing changes. */
  readonly lines: readonly Line[]
  readonly label: string
  /** What the list is found by, to give it the keyboard. */
  readonly name: string
  /** Whether the commands of panels have their keys in it. */
  readonly hasCommands?: boolean
  /** The line that the keyboard stands on. */
  readonly active: string | null
  /** The line that is shown as chosen, where that is not simply the active one. */
  readonly selected?: string | null
  /** The keyboard goes to a line. */
  readonly onMove: (line: Line) => void
  readonly onEnter: (line: Line) => void
  readonly onEscape: () => void
  /** Any other key on the active line; true where it was of use. */
  readonly onOtherKey?: (event: KeyboardEvent, line: Line) => boolean
  readonly children: (line: Line, option: OptionAttributes) => ReactNode
}

/**
 * A listbox of a panel, only the lines near the window in the page. The list itself has the keyboard; where
 * nothing else is said, the active line is the selected one.
 */
export function PanelList<Line extends PanelLine>(props: PanelListProps<Line>) {
  const { lines, label, name, active, selected = active, children } = props
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

  const activeLine = lines.findIndex(({ key, isOption }) => isOption && key === active)
  // The heading of the first option comes into view with it.
  const shownLine = activeLine === 1 && lines[0]?.isOption === false ? 0 : activeLine
  useEffect(() => {
    if (shownLine >= 0) virtualizer.scrollToIndex(shownLine, { align: 'auto' })
  }, [virtualizer, shownLine])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const at = options.findIndex(({ key }) => key === active)
    const here = options[at]
    const to = event.altKey ? undefined : options[placeAfter(event.key, at, options.length) ?? -1]
    if (to !== undefined) props.onMove(to)
    else if (event.key === 'Enter' && here !== undefined) props.onEnter(here)
    else if (event.key === 'Escape') props.onEscape()
    else if (here === undefined || props.onOtherKey?.(event, here) !== true) return
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="listbox"
      aria-label={label}
      aria-activedescendant={activeLine < 0 ? undefined : `${listId}-${String(activeLine)}`}
      tabIndex={0}
      data-panel-list={name}
      data-panel-keys={props.hasCommands === true ? '' : undefined}
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
                'aria-selected': line.isOption && line.key === selected,
                'aria-posinset': options.indexOf(line) + 1,
                'aria-setsize': options.length,
                'data-active': item.index === activeLine,
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface PanelHeadingProps {
  readonly children: ReactNode
  /** How many lines stand below it. */
  readonly number?: string
  readonly kind?: string
}

/** The heading of the lines below it. */
export function PanelHeading({ children, number, kind }: PanelHeadingProps) {
  return (
    <p className={styles['heading']} role="presentation" data-kind={kind}>
      <span>{children}</span>
      {number === undefined ? null : <span className={styles['number']}>{number}</span>}
    </p>
  )
}

/** The look of an option that stands under others. */
export const optionClass = classNames(styles['option'])

/** The look of what an option says beside its text. */
export const faintClass = classNames(styles['faint'])

interface OptionTextProps {
  readonly language: LanguageTag
  /** Whether a long text is cut after three lines. */
  readonly isExcerpt?: boolean
  readonly children: ReactNode
}

/** The piece of the article that an option is about, in the small lettering of a panel. */
export function OptionText({ language, isExcerpt = false, children }: OptionTextProps) {
  return (
    <ArticleText
      as="div"
      language={language}
      className={classNames(styles['text'], isExcerpt && styles['excerpt'])}
    >
      {children}
    </ArticleText>
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
