import { Search } from 'lucide-react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { refusalOf } from '../../commands/run-command'
import { BareDialog } from '../../components/dialog'
import { FilterList } from '../../components/filter-list'
import { formatKey } from '../../components/format-key'
import { hasSeveralSelected } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { showArticle } from '../../state/show-article'
import { focusGrid } from '../review/focus-grid'
import { articleEntries } from './article-entries'
import type { ArticleEntry } from './article-entries'
import { ArticleEntryOption } from './article-entry-option'
import { helpEntries } from './help-entries'
import type { HelpEntry } from './help-entries'
import { HelpEntryOption } from './help-entry-option'
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
    <BareDialog topic="keys" title={t('palette.title')} onClose={close}>
      <PaletteBody />
    </BareDialog>
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
  const articles = useAppStore((state) => state.work?.history.project.articles)
  const entries = listed(
    paletteEntries(query, language, recent, hasSeveral),
    articleEntries(query, articles ?? []),
    helpEntries(query, language),
  )

  const run = (entry: Listed) => {
    if ('topic' in entry) {
      flushSync(close)
      useAppStore.setState({ help: entry.topic })
      return
    }
    if ('article' in entry) {
      flushSync(close)
      useAppStore.setState({ screen: { type: 'review' } })
      showArticle(entry.article.id)
      focusGrid()
      return
    }
    if (refusalOf(entry.id) !== null) return
    runAfter(
      () => {
        useAppStore.setState({ recentCommands: withRecent(recent, entry.id) })
        close()
      },
      opener,
      entry.id,
    )
  }

  return (
    <>
      <FilterList
        about="search-commands"
        label={t('palette.search')}
        placeholder={t('palette.placeholder')}
        listLabel={t('palette.commands')}
        icon={<Search aria-hidden="true" />}
        query={query}
        onQuery={setQuery}
        items={entries}
        active={active}
        onActive={setActive}
        onChoose={run}
        isFlush
      >
        {(entry, option) =>
          'topic' in entry ? (
            <HelpEntryOption key={entry.topic} entry={entry} option={option} />
          ) : 'article' in entry ? (
            <ArticleEntryOption key={entry.article.id} article={entry.article} option={option} />
          ) : (
            <PaletteOption
              key={entry.id}
              entry={entry}
              refusal={refusalOf(entry.id)}
              option={option}
            />
          )
        }
      </FilterList>
      <p role="status" className={entries.length === 0 ? styles['nothing'] : styles['count']}>
        {entries.length === 0
          ? t('palette.nothing', { query, key: formatKey(bindingOf('show-help') ?? '') })
          : t('palette.found', { count: entries.length })}
      </p>
    </>
  )
}

type Listed = PaletteEntry | ArticleEntry | HelpEntry

/** Commands, articles and help in one list, the nearest to what was typed first; of equally near ones the command. */
function listed(
  commands: readonly PaletteEntry[],
  articles: readonly ArticleEntry[],
  topics: readonly HelpEntry[],
): readonly Listed[] {
  if (articles.length + topics.length === 0) return commands
  return [...commands, ...articles, ...topics].toSorted((one, other) => one.cost - other.cost)
}

/** Where the keyboard was when the palette was asked for. */
function focusedOutside(): Element | null {
  return document.activeElement
}
