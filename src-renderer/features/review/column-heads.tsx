import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article, Side } from '../../../src-core/project/model'
import { columnSides } from '../../components/column-sides'
import { LanguageName } from '../../components/language-name'
import { FilterMenu } from '../attention/filter-menu'
import { RuleMenu } from '../attention/rule-menu'
import { LevelSwitch } from './level-switch'
import { ViewSwitch } from './view-switch'
import styles from './column-heads.module.css'

/** Names the columns, which text stands where; between them what a row is, at the ends which rows, and where next. */
export const ColumnHeads = memo(function ColumnHeads({ languages }: Pick<Article, 'languages'>) {
  const { t, i18n } = useTranslation()
  const [first, second] = columnSides(languages)
  const head = (side: Side) => (
    <div className={styles['head']} dir={i18n.dir()}>
      <span className={styles['side']}>{t(`start.${side}`)}</span>
      <LanguageName language={languages[side]} />
    </div>
  )
  return (
    <div className={styles['heads']} dir="ltr">
      <div className={styles['tools']} dir={i18n.dir()}>
        <div className={styles['group']}>
          <ViewSwitch />
          <FilterMenu />
        </div>
        <RuleMenu />
      </div>
      {head(first)}
      <LevelSwitch />
      {head(second)}
    </div>
  )
})
