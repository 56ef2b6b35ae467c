import { useTranslation } from 'react-i18next'
import type { Anchor } from '../../../src-core/project/annotations'
import type { Article } from '../../../src-core/project/model'
import type { AnchorPlace } from '../../../src-core/project/queries/resolve-anchor'
import { ArticleText } from '../../components/article-text'
import { classNames } from '../../components/class-names'
import type { PlacedThread } from '../../../src-core/project/queries/annotations-of'
import styles from './margin.module.css'

interface GlossQuoteProps {
  readonly article: Article
  readonly placed: Pick<PlacedThread, 'thread' | 'place'>
}

/** The words that a thread is about, and what has become of them. */
export function GlossQuote({ article, placed }: GlossQuoteProps) {
  return <QuotedWords article={article} anchor={placed.thread.anchor} place={placed.place} />
}

interface QuotedWordsProps {
  readonly article: Article
  readonly anchor: Anchor
  readonly place: AnchorPlace | null
}

/** The words that something is attached to, as they were when it was; nothing for a whole bead. */
export function QuotedWords({ article, anchor, place }: QuotedWordsProps) {
  const { t } = useTranslation()
  const { quote, side } = anchor
  const state = place?.text ?? 'gone'
  if (quote === null) return null
  return (
    <span className={classNames(styles['quote'], styles[state])} data-quote={state}>
      {state === 'kept' ? null : <span className={styles['fate']}>{t(`comments.${state}`)}</span>}
      <ArticleText as="span" language={article.languages[side]} className={styles['quoted']}>
        {quote.text.slice(quote.start, quote.end)}
      </ArticleText>
    </span>
  )
}
