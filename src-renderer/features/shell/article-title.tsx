import { useState } from 'react'
import { Button, Input, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { setArticleTitle } from '../../../src-core/project/commands/set-article-title'
import type { LanguageTag } from '../../../src-core/project/model'
import { directionOf } from '../../../src-core/text/languages'
import { doOutcome } from '../../commands/selection-command'
import { classNames } from '../../components/class-names'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { focusGrid } from '../review/focus-grid'
import styles from './article-title.module.css'

/** The title of the article; pressing it, or its key, lets one write another. */
export function ArticleTitle() {
  const { t } = useTranslation()
  const isRenaming = useAppStore((state) => state.isRenaming)
  const title = useAppStore((state) => currentArticle(state.work)?.title ?? '')
  const language = useAppStore((state) => currentArticle(state.work)?.languages.source ?? '')
  if (isRenaming) return <TitleField title={title} language={language} />
  return (
    <h1 className={styles['title']} title={title} lang={language} dir="auto">
      <Button
        data-about="rename-article"
        className={classNames(styles['name'])}
        aria-description={t('command.rename-article')}
        onPress={() => {
          useAppStore.setState({ isRenaming: true })
        }}
      >
        {title === '' ? t('library.untitled') : title}
      </Button>
    </h1>
  )
}

interface TitleFieldProps {
  /** The title as it is now. */
  readonly title: string
  readonly language: LanguageTag
}

function TitleField({ title: before, language }: TitleFieldProps) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(before)
  const close = (isKept: boolean) => {
    if (!useAppStore.getState().isRenaming) return
    useAppStore.setState({ isRenaming: false })
    const article = currentArticle(useAppStore.getState().work)
    if (isKept && article !== null) doOutcome(setArticleTitle(article, title))
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
          // An empty field has no letters to take a direction from.
          dir={title === '' ? directionOf(language) : 'auto'}
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
