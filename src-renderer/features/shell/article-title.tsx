import { useState } from 'react'
import { Button, Input, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { setArticleTitle } from '../../../src-core/project/commands/set-article-title'
import type { Article } from '../../../src-core/project/model'
import { directionOf } from '../../../src-core/text/languages'
import { doOutcome } from '../../commands/selection-command'
import { classNames } from '../../components/class-names'
import { useAppStore } from '../../state/app-store'
import { focusGrid } from '../review/focus-grid'
import styles from './article-title.module.css'

/** The title of the article; pressing it, or its key, lets one write another. */
export function ArticleTitle({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const isRenaming = useAppStore((state) => state.isRenaming)
  const language = article.languages.source
  const direction = directionOf(language)
  if (isRenaming) return <TitleField article={article} />
  return (
    <h1 className={styles['title']} title={article.title} lang={language} dir={direction}>
      <Button
        data-about="rename-article"
        className={classNames(styles['name'])}
        aria-description={t('command.rename-article')}
        onPress={() => {
          useAppStore.setState({ isRenaming: true })
        }}
      >
        {article.title}
      </Button>
    </h1>
  )
}

function TitleField({ article }: { readonly article: Article }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(article.title)
  const language = article.languages.source
  const close = (isKept: boolean) => {
    if (!useAppStore.getState().isRenaming) return
    useAppStore.setState({ isRenaming: false })
    if (isKept) doOutcome(setArticleTitle(article, title))
    focusGrid()
  }
  return (
    <div role="heading" aria-level={1} className={styles['field']}>
      <TextField
        data-about="rename-article"
        aria-label={t('shell.title')}
        value={title}
        onChange={setTitle}
        autoFocus
      >
        <Input
          className={classNames(styles['input'])}
          lang={language}
          dir={directionOf(language)}
          onFocus={(event) => {
            event.currentTarget.select()
          }}
          onBlur={() => {
            close(true)
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') close(true)
            else if (event.key === 'Escape') close(false)
          }}
        />
      </TextField>
    </div>
  )
}
