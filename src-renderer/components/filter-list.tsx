import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { AboutId } from '../../src-core/strings/en/about'
import { classNames } from './class-names'
import styles from './filter-list.module.css'

/** What an option says of itself, and what the pointer does to it. */
export interface FilterOptionAttributes {
  readonly id: string
  readonly role: 'option'
  readonly 'aria-selected': boolean
  readonly className: string
  readonly onPointerMove: (() => void) | undefined
  readonly onClick: () => void
}

interface FilterListProps<Item> {
  readonly label: string
  readonly about?: AboutId
  readonly placeholder?: string
  readonly listLabel: string
  readonly icon?: ReactNode
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly items: readonly Item[]
  /** The place of the option that Enter would choose. */
  readonly active: number
  readonly onActive: (place: number) => void
  readonly onChoose: (item: Item) => void
  readonly children: (item: Item, option: FilterOptionAttributes) => ReactNode
  /** What stands in the list when it has nothing. */
  readonly nothing?: ReactNode
  /** Whether the list goes to the edges of its sheet. */
  readonly isFlush?: boolean
}

/** A field and the list of what may be meant by what is written in it: the combobox pattern of the ARIA practices. */
export function FilterList<Item>(props: FilterListProps<Item>) {
  const { label, placeholder = label, query, items, active, onActive, onChoose, isFlush } = props
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const optionId = (place: number) => `${listId}-${String(place)}`

  useEffect(() => {
    field.current?.focus()
  }, [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = placeAfter(event, active, items.length)
    const item = items[active]
    if (to !== null) onActive(to)
    else if (event.key !== 'Enter') return
    else if (item !== undefined) onChoose(item)
    event.preventDefault()
  }

  return (
    <div className={classNames(styles['whole'], isFlush === true && styles['flush'])}>
      <div className={styles['field']}>
        {props.icon}
        <input
          ref={field}
          className={styles['input']}
          role="combobox"
          data-about={props.about}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={items.length === 0 ? undefined : optionId(active)}
          aria-label={label}
          placeholder={placeholder}
          dir="auto"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            props.onQuery(event.target.value)
            onActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={props.listLabel}
        className={styles['list']}
      >
        {items.map((item, place) =>
          props.children(item, {
            id: optionId(place),
            role: 'option',
            'aria-selected': place === active,
            className: classNames(styles['option']),
            onPointerMove:
              place === active
                ? undefined
                : () => {
                    onActive(place)
                  },
            onClick: () => {
              onChoose(item)
            },
          }),
        )}
        {items.length === 0 ? props.nothing : null}
      </div>
    </div>
  )
}

const page = 8

/** The place that a key leads to, round the ends by arrow; null for a key that leads nowhere. */
function placeAfter({ key, ctrlKey }: KeyboardEvent, from: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count
    case 'ArrowUp':
      return (from - 1 + count) % count
    case 'PageDown':
      return Math.min(from + page, count - 1)
    case 'PageUp':
      return Math.max(from - page, 0)
    case 'Home':
      return ctrlKey ? 0 : null
    case 'End':
      return ctrlKey ? count - 1 : null
    default:
      return null
  }
}
