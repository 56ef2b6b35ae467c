import { Compass, Keyboard } from 'lucide-react'
import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { helpTopics, isHelpTopic } from '../../../src-core/help/help-topics'
import type { HelpTopicId } from '../../../src-core/help/help-topics'
import { runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { Dialog } from '../../components/dialog'
import { SearchField } from '../../components/search-field'
import { useAppStore } from '../../state/app-store'
import { HelpArticle } from './help-article'
import { findTopics, helpTopic } from './help-texts'
import styles from './help-dialog.module.css'

function show(help: HelpTopicId | null): void {
  useAppStore.setState({ help })
}

/** The help: topics, looked through by their words, and the one that is read. It opens over whatever is open. */
export function HelpDialog() {
  const { t } = useTranslation()
  const language = useAppStore((state) => state.settings.interfaceLanguage)
  const shown = useAppStore((state) => state.help) ?? helpTopics[0]
  const [query, setQuery] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const found = findTopics(language, query)

  const search = (next: string) => {
    setQuery(next)
    const [best] = findTopics(language, next)
    if (next.trim() !== '' && best !== undefined) show(best)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    list.current?.querySelector<HTMLElement>('[role="option"]')?.focus()
  }

  return (
    <Dialog
      title={t('help.title')}
      onClose={() => {
        show(null)
      }}
    >
      <div className={styles['bar']}>
        <div className={styles['search']} onKeyDown={onKeyDown}>
          <SearchField
            about="search-help"
            label={t('help.search')}
            placeholder={t('help.search')}
            value={query}
            onChange={search}
            autoFocus
          />
        </div>
        <Button
          about="start-tour"
          icon={<Compass />}
          onPress={() => {
            runCommand('start-tour')
          }}
        >
          {t('help.tour')}
        </Button>
        <Button
          about="show-keys"
          icon={<Keyboard />}
          onPress={() => {
            show(null)
            runCommand('show-keys')
          }}
        >
          {t('help.keys')}
        </Button>
      </div>
      <div className={styles['columns']}>
        <nav className={styles['topics']} aria-label={t('help.topics')}>
          <ListBox
            ref={list}
            aria-label={t('help.topics')}
            className={classNames(styles['list'])}
            items={found.map((id) => ({ id, title: helpTopic(language, id).title }))}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={[shown]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys
              if (typeof key === 'string' && isHelpTopic(key)) show(key)
            }}
          >
            {({ id, title }) => (
              <ListBoxItem id={id} textValue={title} className={classNames(styles['topic'])}>
                {title}
              </ListBoxItem>
            )}
          </ListBox>
          <p role="status" className={styles['count']}>
            {query.trim() === ''
              ? null
              : found.length === 0
                ? t('help.nothing')
                : t('help.found', { count: found.length })}
          </p>
        </nav>
        <HelpArticle topic={helpTopic(language, shown)} query={query} />
      </div>
    </Dialog>
  )
}
