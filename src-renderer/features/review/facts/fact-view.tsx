import { useTranslation } from 'react-i18next'
import type { LanguageTag, Reason, Side } from '../../../../src-core/project/model'
import { ArticleText } from '../../../components/article-text'
import { classNames } from '../../../components/class-names'
import { columnSides } from '../../../components/column-sides'
import { factLabel, factOrigin } from './fact-label'
import styles from './fact-view.module.css'

interface FactViewProps {
  readonly reason: Reason
  /** What the strip finds it by when it is pointed at. */
  readonly index: number
  readonly languages: Readonly<Record<Side, LanguageTag>>
  readonly isLoud: boolean
  readonly isStop: boolean
}

/** A fact in the words of the texts: what matches is joined by a thread, what is alone says where it is. */
export function FactView({ reason, index, languages, isLoud, isStop }: FactViewProps) {
  const { t } = useTranslation()
  const { source, target } = reason
  const isMatched = source !== null && target !== null
  const [first, second] = columnSides(languages)
  const form = (side: Side) => (
    <ArticleText as="span" language={languages[side]} className={styles['form']}>
      {reason[side]}
    </ArticleText>
  )
  return (
    <button
      data-about="fact"
      type="button"
      data-fact={index}
      tabIndex={isStop ? 0 : -1}
      aria-label={factLabel(t, reason)}
      title={factOrigin(t, reason)}
      className={classNames(
        styles['fact'],
        isLoud && styles['loud'],
        !isMatched && !isLoud && styles['lone'],
      )}
    >
      {isMatched ? (
        <span className={styles['pair']} dir="ltr">
          {form(first)}
          <span className={styles['thread']} />
          {form(second)}
        </span>
      ) : (
        <>
          {reason.kind === 'punctuation' || reason.kind === 'quotation'
            ? t(`facts.lone-${reason.kind}`)
            : form(source === null ? 'target' : 'source')}
          {isLoud ? (
            <span className={styles['where']}>
              {t(source === null ? 'facts.only-target' : 'facts.only-source')}
            </span>
          ) : null}
        </>
      )}
    </button>
  )
}
