import { FilePlus2, LibraryBig, Plus, X } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import {
  Button as AriaButton,
  Input,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  TextField,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { runCommand } from '../../commands/run-command'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import { useAppStore } from '../../state/app-store'
import menu from '../attention/attention-menu.module.css'
import { ArticleList } from './article-list'
import { articlesByTitle } from './articles-by-title'
import { focusLibrary } from './focus-library'
import styles from './library-panel.module.css'

/** The articles of the project beside the grid: how far each is, and the way to each. */
export function LibraryPanel() {
  const { t } = useTranslation()
  const work = useAppStore((state) => state.work)
  // The row of the article that is being corrected follows a moment after the grid.
  const shown = useDeferredValue(work)
  const [query, setQuery] = useState('')
  const articles = shown?.history.project.articles
  const found = useMemo(() => articlesByTitle(articles ?? [], query), [articles, query])
  if (shown === null || articles === undefined) return null
  return (
    <aside className={styles['panel']} aria-label={t('library.title')}>
      <div className={styles['head']}>
        <LibraryBig aria-hidden="true" />
        <h2 className={styles['title']}>{t('library.title')}</h2>
        <span className={styles['count']}>{t('library.count', { count: articles.length })}</span>
        <Button
          variant="quiet"
          icon={<X />}
          label={t('library.close')}
          binding={bindingOf('toggle-library')}
          onPress={() => {
            runCommand('toggle-library')
          }}
        />
      </div>
      <div className={styles['tools']}>
        <TextField
          className={classNames(styles['filter'])}
          aria-label={t('library.filter')}
          value={query}
          onChange={setQuery}
        >
          <Input
            className={classNames(styles['input'])}
            dir="auto"
            placeholder={t('library.filter-hint')}
            spellCheck="false"
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'ArrowDown' || event.key === 'Enter') focusLibrary()
              else if (event.key === 'Escape') setQuery('')
              else return
              event.preventDefault()
            }}
          />
        </TextField>
        <AddMenu />
      </div>
      <ArticleList work={shown} articles={found} />
      {found.length === 0 ? (
        <p className={styles['nothing']} role="status">
          {t('library.nothing', { text: query })}
        </p>
      ) : null}
    </aside>
  )
}

function AddMenu() {
  const { t } = useTranslation()
  return (
    <MenuTrigger>
      <AriaButton className={classNames(styles['add'])} aria-label={t('library.add')}>
        <Plus />
      </AriaButton>
      <Popover className={classNames(menu['popover'])} placement="bottom end" offset={4}>
        <Menu aria-label={t('library.add')} className={classNames(menu['menu'])}>
          {(['add-article', 'add-from-text'] as const).map((command) => (
            <MenuItem
              key={command}
              id={command}
              className={classNames(menu['item'])}
              textValue={t(`command.${command}`)}
              onAction={() => {
                runCommand(command)
              }}
            >
              <span className={menu['tick']}>
                <FilePlus2 />
              </span>
              <span className={menu['label']}>{t(`command.${command}`)}</span>
              <KeyHint binding={bindingOf(command) ?? ''} />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
