import { Fragment, memo, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../figures'
import type { Article, Bead, Reason } from '../../../../src-core/project/model'
import { beadFacts } from '../../../../src-core/project/queries/bead-facts'
import { classNames } from '../../../components/class-names'
import { useSettledWhileTyping } from '../../../state/use-after-frame'
import { FactView } from './fact-view'
import { Standing } from './standing'
import { useFactHighlights } from './use-fact-highlights'
import { useFactPointing } from './use-fact-pointing'
import { useFitting } from './use-fitting'
import { useReasons } from './use-reasons'
import styles from './facts-strip.module.css'

interface FactsStripProps {
  readonly article: Article
  readonly bead: Bead
}

/** Why the aligner thinks so, from its own evidence: what is missing first and loud, what matches joined. */
export const FactsStrip = memo(function FactsStrip(props: FactsStripProps) {
  const { article, bead } = useSettledWhileTyping(props)
  return <Facts key={bead.id} article={article} bead={bead} />
})

const Facts = memo(function Facts({ article, bead }: FactsStripProps) {
  const { t, i18n } = useTranslation()
  const [isExpanded, setIsExpanded] = useState(false)
  const { reasons, isSettled } = useReasons(article, bead)
  const { missing, matched, unmatchedWords, lengthRatio } = beadFacts(reasons)
  const shown = [...missing, ...matched.flatMap(({ facts }) => facts), ...unmatchedWords]
  const { container, hiddenCount } = useFitting(
    [reasons, i18n.language, isSettled].map(keyOf).join(),
    isExpanded,
  )
  const pointing = useFactPointing(shown)
  useFactHighlights(article, bead)

  const fact = (reason: Reason, label: ReactNode, isLoud: boolean) => {
    const index = shown.indexOf(reason)
    return (
      <span key={index} className={styles['item']} data-item>
        {label}
        <FactView
          reason={reason}
          index={index}
          languages={article.languages}
          isLoud={isLoud}
          isStop={index === pointing.stop}
        />
      </span>
    )
  }
  const group = (name: string, facts: readonly Reason[], isLoud = false) =>
    facts.map((reason, at) =>
      fact(
        reason,
        at === 0 && !isLoud ? (
          <span className={styles['kind']} data-kind>
            {name}
          </span>
        ) : null,
        isLoud,
      ),
    )

  return (
    <div
      data-topic="alignment"
      data-facts
      ref={container}
      className={styles['strip']}
      role="toolbar"
      aria-label={t('facts.strip')}
      data-expanded={isExpanded}
      data-settled={isSettled}
      {...pointing.handlers}
    >
      <Standing article={article} bead={bead} isSettled={isSettled} hasFacts={shown.length > 0} />
      {group('', missing, true)}
      {lengthRatio === null ? null : (
        <span className={classNames(styles['item'], styles['length'])} data-item>
          {lengthText(lengthRatio)}
        </span>
      )}
      {matched.map(({ kind, facts }) => (
        <Fragment key={kind}>{group(t(`facts.${kind}s`), facts)}</Fragment>
      ))}
      {group(t('facts.unmatched'), unmatchedWords)}
      <button
        data-about="more-facts"
        type="button"
        data-more
        className={classNames(styles['more'], hiddenCount === 0 && !isExpanded && styles['unseen'])}
        tabIndex={hiddenCount === 0 && !isExpanded ? -1 : 0}
        aria-expanded={isExpanded}
        onClick={() => {
          setIsExpanded(!isExpanded)
        }}
      >
        {isExpanded ? t('facts.fewer') : t('facts.more', { count: Math.max(1, hiddenCount) })}
      </button>
    </div>
  )

  function lengthText(ratio: number): string {
    return ratio > 1
      ? t('facts.longer', {
          ratio: formatNumber(ratio, i18n.language, { maximumFractionDigits: 1 }),
        })
      : t('facts.shorter', { percent: formatNumber(ratio, i18n.language, { style: 'percent' }) })
  }
})

function keyOf(value: unknown): string {
  return JSON.stringify(value)
}
