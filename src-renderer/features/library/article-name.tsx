import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'

interface ArticleNameProps {
  readonly article: Pick<Article, 'title' | 'languages'>
  readonly className?: string | undefined
}

/**
 * The title of an article, running as its own letters do; of one without a title, that it has none. Its style sheet
 * keeps it at the edge at which the list around it begins (`text-align: match-parent`).
 */
export function ArticleName({ article, className }: ArticleNameProps) {
  const { t } = useTranslation()
  const { title, languages } = article
  return title === '' ? (
    <span className={className}>{t('library.untitled')}</span>
  ) : (
    <span className={className} lang={languages.source} dir="auto" title={title}>
      {title}
    </span>
  )
}
