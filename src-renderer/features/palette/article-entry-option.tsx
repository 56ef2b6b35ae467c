import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import type { FilterOptionAttributes } from '../../components/filter-list'
import { ArticleName } from '../library/article-name'
import { EntryOption } from './entry-option'

interface ArticleEntryOptionProps {
  readonly article: Article
  readonly option: FilterOptionAttributes
}

/** An article of the project in the palette. */
export function ArticleEntryOption({ article, option }: ArticleEntryOptionProps) {
  const { t } = useTranslation()
  return (
    <EntryOption
      {...option}
      data-article={article.id}
      name={<ArticleName article={article} />}
      place={t('palette.article')}
      sign={<FileText aria-hidden="true" size={15} />}
    />
  )
}
