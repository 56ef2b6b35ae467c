import { Ellipsis, LibraryBig, Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
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
import type { CommandId } from '../../../src-core/commands/command-table'
import { bindingOf } from '../../commands/binding-of'
import { refusalOf, runCommand } from '../../commands/run-command'
import type { AboutId } from '../../../src-core/strings/en/about'
import { classNames } from '../../components/class-names'
import { KeyHint } from '../../components/key-hint'
import menu from '../../components/menu.module.css'
import { Panel, PanelNote } from '../../components/panel'
import { tip } from '../../components/tip'
import { useAppStore } from '../../state/app-store'
import { afterNextFrame } from '../../state/after-next-frame'
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
    <Panel
      data-topic="library"
      className={classNames(styles['panel'])}
      label={t('library.title')}
      icon={<LibraryBig aria-hidden="true" />}
      count={t('library.count', { count: articles.length })}
      close={{
        label: t('library.close'),
        binding: bindingOf('toggle-library'),
        onPress: () => {
          runCommand('toggle-library')
        },
      }}
    >
      <div className={styles['tools']}>
        <TextField
          data-about="filter-articles"
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
        <CommandsMenu
          about="add-article"
          label={t('library.add')}
          icon={<Plus />}
          commands={['add-article', 'add-from-text']}
        />
        <CommandsMenu
          about="article-commands"
          label={t('library.more')}
          icon={<Ellipsis />}
          commands={['rename-article', 'move-article-up', 'move-article-down', 'remove-article']}
        />
      </div>
      {found.length === 0 ? (
        <PanelNote role="status">{t('library.nothing', { text: query })}</PanelNote>
      ) : null}
      <ArticleList work={shown} articles={found} />
    </Panel>
  )
}

interface CommandsMenuProps {
  readonly about: AboutId
  readonly label: string
  readonly icon: ReactNode
  readonly commands: readonly CommandId[]
}

/** Commands for the library, or for the article that is shown; one that cannot run says why. */
function CommandsMenu({ about, label, icon, commands }: CommandsMenuProps) {
  const { t } = useTranslation()
  return (
    <MenuTrigger>
      <AriaButton
        className={classNames(styles['add'])}
        aria-label={label}
        {...tip({ about, name: label })}
      >
        {icon}
      </AriaButton>
      <Popover className={classNames(menu['popover'])} placement="bottom end" offset={4}>
        <Menu
          aria-label={label}
          className={classNames(menu['menu'])}
          disabledKeys={commands.filter((command) => refusalOf(command) !== null)}
        >
          {commands.map((command) => (
            <MenuItem
              key={command}
              id={command}
              className={classNames(menu['item'])}
              textValue={t(`command.${command}`)}
              onAction={() => {
                // The menu gives the keyboard back first: a title that is to be written needs it.
                afterNextFrame(() => {
                  runCommand(command)
                })
              }}
            >
              <span className={menu['label']}>{t(`command.${command}`)}</span>
              <CommandKey command={command} />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function CommandKey({ command }: { readonly command: CommandId }) {
  const binding = bindingOf(command)
  return binding === undefined ? null : <KeyHint binding={binding} />
}
