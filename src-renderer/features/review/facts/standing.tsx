import { useTranslation } from 'react-i18next'
import { sides } from '../../../../src-core/project/model'
import type { Article, Bead } from '../../../../src-core/project/model'
import { beadRole } from '../../../../src-core/project/queries/bead-role'
import { hasChangedText } from '../../../../src-core/project/queries/bead-text'
import { formatShare } from '../format-share'
import styles from './facts-strip.module.css'

interface StandingProps {
  readonly article: Article
  readonly bead: Bead
  readonly isSettled: boolean
  readonly hasFacts: boolean
}

/** Whose decision the bead is, and how sure the aligner was of it; what is being looked at again. */
export function Standing({ article, bead, isSettled, hasFacts }: StandingProps) {
  const { t, i18n } = useTranslation()
  const role = beadRole(article, bead)
  const isCorrected = sides.some((side) => hasChangedText(article, bead, side))
  const isByPerson = bead.confidence === null && bead.alignedBy === 'person'
  const decision = (): string => {
    if (isByPerson) return t('facts.by-person')
    if (bead.confidence === null) return t('facts.from-file')
    const percent = formatShare(bead.confidence, i18n.language)
    return t(isCorrected ? 'facts.confidence-before' : 'facts.confidence', { percent })
  }
  return (
    <span className={styles['standing']} data-standing>
      <span title={isByPerson ? t('facts.by-person-hint') : undefined}>{decision()}</span>
      {role === 'translation' ? null : <span>{t(`facts.${role}`)}</span>}
      {isSettled ? null : <span className={styles['checking']}>{t('facts.checking')}</span>}
      {isSettled && role === 'translation' && !hasFacts ? <span>{t('facts.none')}</span> : null}
    </span>
  )
}
