import { useTranslation } from 'react-i18next'
import type { LanguageTag, Side } from '../../../src-core/project/model'
import { LanguageName } from '../../components/language-name'
import styles from './column-head.module.css'

interface ColumnHeadProps {
  readonly side: Side
  readonly language: LanguageTag
  /** How much the column holds, in words. */
  readonly count?: string
}

/** What a column holds of what was read: its side, and the language of that. */
export function ColumnHead({ side, language, count }: ColumnHeadProps) {
  const { t, i18n } = useTranslation()
  return (
    <div className={styles['head']} dir={i18n.dir()}>
      <h3 className={styles['title']}>
        {t(`start.${side}`)}{' '}
        <span className={styles['language']}>
          <LanguageName language={language} />
        </span>
      </h3>
      {count === undefined ? null : <span className={styles['count']}>{count}</span>}
    </div>
  )
}
