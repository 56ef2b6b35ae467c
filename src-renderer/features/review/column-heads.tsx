import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { columnSides } from '../../components/column-sides'
import { LanguageName } from '../../components/language-name'
import styles from './column-heads.module.css'

/** Names the columns: which text stands where. */
export function ColumnHeads({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation()
  const [first, second] = columnSides(article.languages)
  return (
    <div className={styles['heads']} dir="ltr">
      {[first, second].map((side) => (
        <div key={side} className={styles['head']} dir={i18n.dir()}>
          <span className={styles['side']}>{t(`start.${side}`)}</span>
          <LanguageName language={article.languages[side]} />
        </div>
      ))}
    </div>
  )
}
