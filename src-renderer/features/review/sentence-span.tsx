import { Check, ChevronUp, CircleHelp, Shuffle } from 'lucide-react'
import { useWords } from '../../components/interface-words'
import type { Article, Bead, Sentence, Side } from '../../../src-core/project/model'
import { beadRole } from '../../../src-core/project/queries/bead-role'
import type { BeadRole } from '../../../src-core/project/queries/bead-role'
import { isDoubtful } from '../../../src-core/project/queries/is-doubtful'
import type { RowSummary } from '../../../src-core/project/queries/row-summary'
import { acceptedText } from '../../../src-core/project/queries/tracked-changes'
import { classNames } from '../../components/class-names'
import { WordDiff } from '../../components/word-diff'
import { formatShare } from './format-share'
import styles from './sentence-span.module.css'

interface SentenceSpanProps {
  readonly article: Article
  readonly bead: Bead
  readonly sentence: Sentence
  /** What is said of its row; null when the row is its bead alone and says it all. */
  readonly summary: RowSummary | null
  readonly isMoved: boolean
  readonly isSelected: boolean
}

/** A sentence of a row with its corrections and, among those of other beads, with the marks of its own. */
export function SentenceSpan(props: SentenceSpanProps) {
  const { article, bead, sentence, summary, isMoved, isSelected } = props
  const { t, i18n } = useWords()
  const words = <WordDiff before={acceptedText(sentence)} after={sentence.text} />
  if (summary === null) {
    return (
      <span data-sentence={sentence.id} data-bead={bead.id}>
        {words}
      </span>
    )
  }
  const look = lookOf(article, bead)
  const titles = {
    translation: undefined,
    omission: t('review.no-translation'),
    addition: t('review.no-source'),
    furniture: t('review.furniture'),
    doubtful: t('review.confidence', {
      percent: formatShare(bead.confidence ?? 1, i18n.language),
    }),
  }
  return (
    <>
      {sentence.id === bead.source[0] || sentence.id === bead.target[0] ? (
        <BeadSigns bead={bead} summary={summary} isMoved={isMoved} />
      ) : null}
      <span
        data-sentence={sentence.id}
        data-bead={bead.id}
        data-lit={isSelected}
        title={titles[look]}
        className={classNames(isSelected && styles['lit'], styles[look])}
      >
        {words}
      </span>
    </>
  )
}

/** How the letters of a sentence are underlined or set back. */
function lookOf(article: Article, bead: Bead): BeadRole | 'doubtful' {
  const role = beadRole(article, bead)
  const isOpen = bead.review.status === 'unreviewed'
  return role === 'translation' && isOpen && isDoubtful(bead) ? 'doubtful' : role
}

interface BeadSignsProps {
  readonly bead: Bead
  readonly summary: RowSummary
  readonly isMoved: boolean
}

/** Signs before the first sentence of a bead: no letters, so that what is copied or found is the text alone. */
function BeadSigns({ bead, summary, isMoved }: BeadSignsProps) {
  const { t } = useWords()
  const { status } = bead.review
  return (
    <>
      {status === 'approved' && summary.status !== 'approved' ? (
        <Check className={styles['approved']} role="img" aria-label={t('review.status-approved')} />
      ) : null}
      {status === 'query' ? (
        <CircleHelp className={styles['query']} role="img" aria-label={t('review.status-query')} />
      ) : null}
      {isMoved ? (
        <Shuffle className={styles['query']} role="img" aria-label={t('review.moved')} />
      ) : null}
    </>
  )
}

interface GapMarkProps {
  readonly bead: Bead
  readonly side: Side
  readonly isSelected: boolean
}

/** The place where a null bead has no sentence, marked with a caret as a corrector marks what is left out. */
export function GapMark({ bead, side, isSelected }: GapMarkProps) {
  const { t } = useWords()
  const name = t(side === 'target' ? 'review.no-translation' : 'review.no-source')
  return (
    <span
      data-bead={bead.id}
      data-gap
      title={name}
      className={classNames(styles['gap'], isSelected && styles['lit'])}
    >
      <ChevronUp role="img" aria-label={name} />
    </span>
  )
}
