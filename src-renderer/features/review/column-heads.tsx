import { useTranslation } from 'react-i18next'
import type { Article, Side } from '../../../src-core/project/model'
import { columnSides } from '../../components/column-sides'
import { LanguageName } from '../../components/language-name'
import { LevelSwitch } from './level-switch'
import styles from './column-heads.module.css'

/** Names the columns, which text stands where, and between them what a row is. */
export function ColumnHeads({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation()
  const [first, second] = columnSides(article.languages)
  const head = (side: Side) => (
    <div className={styles['head']} dir={i18n.dir()}>
      <span className={styles['side']}>{t(`start.${side}`)}</span>
      <LanguageName language={article.languages[side]} />
    </div>
  )
  return (
    <div className={styles['heads']} dir="ltr">
      {head(first)}
      <LevelSwitch />
      {head(second)}
    </div>
  )
}
