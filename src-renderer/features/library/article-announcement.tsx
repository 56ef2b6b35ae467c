import { useTranslation } from 'react-i18next'
import { useAppStore } from '../../state/app-store'
import styles from './library-panel.module.css'

/** Says which article of the project is shown, to those who do not see it, when another one is. */
export function ArticleAnnouncement() {
  const { t } = useTranslation()
  const articles = useAppStore((state) => state.work?.history.project.articles)
  const shown = useAppStore((state) => state.work?.articleId)
  const place = articles?.findIndex(({ id }) => id === shown) ?? -1
  const article = articles?.[place]
  if (articles === undefined || article === undefined || articles.length < 2) return null
  return (
    <p role="status" className={styles['unseen']} data-shown-article>
      {t('library.shown-now', {
        title: article.title === '' ? t('library.untitled') : article.title,
        number: place + 1,
        count: articles.length,
      })}
    </p>
  )
}
