import { ChevronDown, LibraryBig } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { bindingOf } from '../../commands/binding-of'
import { classNames } from '../../components/class-names'
import { tip } from '../../components/tip'
import menu from '../../components/menu.module.css'
import { formatNumber } from '../../figures'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import type { FindState } from '../../state/find-state'
import { ArticleName } from '../library/article-name'
import attention from '../attention/attention-menu.module.css'
import { changeScope, goToResult } from './find-actions'
import { elsewhereNow } from './found-elsewhere'
import { trueResult } from './true-result'
import styles from './find-bar.module.css'

/** Whether all articles are searched, and how much stands in which; nothing in a project of one. */
export function FindInArticles({ find }: { readonly find: FindState }) {
  const { t } = useTranslation()
  const count = useAppStore(({ work }) => work?.history.project.articles.length ?? 0)
  if (count < 2) return null
  return (
    <>
      <ToggleButton
        {...tip({
          about: 'find-in-project',
          name: t('find.in-project'),
          binding: bindingOf('find-in-project'),
        })}
        className={classNames(styles['option'])}
        aria-label={t('find.in-project')}
        isSelected={find.isInProject}
        onChange={changeScope}
      >
        <LibraryBig />
      </ToggleButton>
      {find.isInProject && find.query.pattern.text !== '' ? <FoundArticles find={find} /> : null}
    </>
  )
}

/** The articles with matches, to be gone to. */
function FoundArticles({ find }: { readonly find: FindState }) {
  const { t, i18n } = useTranslation()
  const work = useAppStore((state) => state.work)
  const elsewhere = elsewhereNow(find, work)
  const shown = trueResult(find, currentArticle(work))
  if (elsewhere === null || shown === null) return null
  const found = elsewhere.all(shown).filter(({ matches }) => matches.length > 0)
  if (found.length === 0) return null
  const total = elsewhere.total + shown.matches.length
  return (
    <MenuTrigger>
      <Button
        data-about="found-articles"
        className={classNames(attention['trigger'])}
        data-found-articles
      >
        {t('find.in-articles', { count: found.length, total })}
        {elsewhere.isDone ? null : ' …'}
        <ChevronDown />
      </Button>
      <Popover className={classNames(menu['popover'])} placement="bottom end" offset={4}>
        <Menu
          aria-label={t('find.in-articles-list')}
          className={classNames(menu['menu'])}
          items={found.map((result) => ({ id: result.article.id, result }))}
        >
          {({ id, result }) => (
            <MenuItem
              id={id}
              className={classNames(menu['item'])}
              textValue={result.article.title}
              onAction={() => {
                goToResult(result, 'forward')
              }}
            >
              <ArticleName article={result.article} className={menu['label']} />
              <span>{formatNumber(result.matches.length, i18n.language)}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
