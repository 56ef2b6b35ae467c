import { Search } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { refusalOf } from '../../commands/run-command'
import { classNames } from '../../components/class-names'
import { hasSeveralSelected } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { showArticle } from '../../state/show-article'
import { focusGrid } from '../review/focus-grid'
import { articleEntries } from './article-entries'
import type { ArticleEntry } from './article-entries'
import { ArticleEntryOption } from './article-entry-option'
import { PaletteOption } from './palette-option'
import { paletteEntries, withRecent } from './palette-entries'
import type { PaletteEntry } from './palette-entries'
import { runAfter } from './run-after'
import styles from './command-palette.module.css'

function close(): void {
  useAppStore.setState({ dialog: null })
}

/**
 * Every command by name: a field and the list of what may be meant (the combobox pattern of the ARIA
 * practices). A command that cannot run stays in the list, to be found and to say why.
 */
export function CommandPalette() {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={classNames(styles['scrim'])}
      onOpenChange={(isOpen) => {
        if (!isOpen) close()
      }}
    >
      <Modal className={classNames(styles['sheet'])}>
        <AriaDialog className={classNames(styles['dialog'])} aria-label={t('palette.title')}>
          <PaletteBody />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody() {
  const { t } = useTranslation()
  const language = useAppStore((state) => state.settings.interfaceLanguage)
  const recent = useAppStore((state) => state.recentCommands)
  const hasSeveral = useAppStore(hasSeveralSelected)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [opener] = useState(focusedOutside)
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const articles = useAppStore((state) => state.work?.history.project.articles)
  const entries = listed(
    paletteEntries(query, language, recent, hasSeveral),
    articleEntries(query, articles ?? []),
  )

  useEffect(() => {
    field.current?.focus()
  }, [])

  const run = (entry: Listed | undefined) => {
    if (entry !== undefined && 'article' in entry) {
      flushSync(close)
      useAppStore.setState({ screen: { type: 'review' } })
      showArticle(entry.article.id)
      focusGrid()
      return
    }
    if (entry === undefined || refusalOf(entry.id) !== null) return
    runAfter(
      () => {
        useAppStore.setState({ recentCommands: withRecent(recent, entry.id) })
        close()
      },
      opener,
      entry.id,
    )
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = placeAfter(event, active, entries.length)
    if (to !== null) setActive(to)
    else if (event.key === 'Enter') run(entries[active])
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles['field']}>
        <Search aria-hidden="true" />
        <input
          ref={field}
          className={styles['input']}
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={entries.length === 0 ? undefined : optionId(listId, active)}
          aria-label={t('palette.search')}
          placeholder={t('palette.placeholder')}
          dir="auto"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label={t('palette.commands')} className={styles['list']}>
        {entries.map((entry, index) => {
          const shared = {
            id: optionId(listId, index),
            isActive: index === active,
            onPoint: () => {
              setActive(index)
            },
            onChoose: () => {
              run(entry)
            },
          }
          return 'article' in entry ? (
            <ArticleEntryOption key={entry.article.id} article={entry.article} {...shared} />
          ) : (
            <PaletteOption key={entry.id} entry={entry} refusal={refusalOf(entry.id)} {...shared} />
          )
        })}
      </div>
      <p role="status" className={entries.length === 0 ? styles['nothing'] : styles['count']}>
        {entries.length === 0
          ? t('palette.nothing', { query })
          : t('palette.found', { count: entries.length })}
      </p>
    </>
  )
}

type Listed = PaletteEntry | ArticleEntry

/** Commands and articles in one list, the nearest to what was typed first; of equally near ones the command. */
function listed(
  commands: readonly PaletteEntry[],
  articles: readonly ArticleEntry[],
): readonly Listed[] {
  if (articles.length === 0) return commands
  return [...commands, ...articles].toSorted((one, other) => one.cost - other.cost)
}

/** Where the keyboard was when the palette was asked for. */
function focusedOutside(): Element | null {
  return document.activeElement
}

function optionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`
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
