import { useTranslation } from 'react-i18next'
import type { Article, Bead, Side } from '../../../src-core/project/model'
import { acceptedText } from '../../../src-core/project/queries/tracked-changes'
import { sentencesOf } from '../../../src-core/project/sentences-of'
import { ArticleText } from '../../components/article-text'
import { WordDiff } from '../../components/word-diff'
import styles from './reading-block.module.css'

interface CounterpartProps {
  readonly article: Article
  readonly bead: Bead
  /** The side that is shown here. */
  readonly side: Side
  readonly marksCorrections: boolean
}

/** What a sentence is aligned with, under it, in its own direction. */
export function Counterpart({ article, bead, side, marksCorrections }: CounterpartProps) {
  const { t, i18n } = useTranslation()
  const sentences = sentencesOf(article, bead, side)
  if (sentences.length === 0) {
    return (
      <span className={styles['nothing']} data-counterpart="">
        <span className={styles['words']} lang={i18n.language} dir={i18n.dir()}>
          {t(`views.no-counterpart-${side}`)}
        </span>
      </span>
    )
  }
  return (
    <span className={styles['counterpart']} data-counterpart="">
      <ArticleText as="span" language={article.languages[side]} className={styles['other-text']}>
        {sentences.map((sentence, at) => (
          <span key={sentence.id}>
            {at === 0 ? null : ' '}
            {marksCorrections ? (
              <WordDiff before={acceptedText(sentence)} after={sentence.text} />
            ) : (
              sentence.text
            )}
          </span>
        ))}
      </ArticleText>
    </span>
  )
}
