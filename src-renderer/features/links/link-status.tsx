import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { findRow } from '../../../src-core/project/find-row'
import { indexById } from '../../../src-core/project/index-by-id'
import type { Article, Side } from '../../../src-core/project/model'
import { otherSide } from '../../../src-core/project/other-side'
import { useAppStore } from '../../state/app-store'
import { beadType } from '../review/bead-type'
import styles from './link-status.module.css'

/** As much of a sentence as is enough to know it by. */
const mostCharacters = 48

/** Says which bead is selected, for screen readers; and, to be seen too, what is being linked with what. */
export const LinkStatus = memo(function LinkStatus({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation()
  const linking = useAppStore((state) => state.linking)
  const selected = useAppStore((state) => state.work?.selection?.bead ?? '')
  const row = findRow(article, selected)
  if (linking === null) {
    return (
      <p role="status" className={styles['unseen']} dir={i18n.dir()}>
        {row === null
          ? ''
          : t('views.linked', {
              number: row.index + 1,
              total: article.beads.length,
              type: beadType(
                { source: row.bead.source.length, target: row.bead.target.length },
                i18n.language,
              ),
              status: t(`review.status-${row.bead.review.status}`),
            })}
      </p>
    )
  }
  const text = beginningOf(article, linking.side, linking.sentence)
  const target = beginningOf(article, otherSide(linking.side), linking.target)
  return (
    <p role="status" className={styles['status']} dir={i18n.dir()} data-linking="">
      <span className={styles['what']}>{t('views.linking-from', { text, target })}</span>
      <span className={styles['keys']}>{t('views.linking-keys')}</span>
    </p>
  )
})

function beginningOf(article: Article, side: Side, sentence: string): string {
  const text = article[side][indexById(article[side]).get(sentence) ?? -1]?.text ?? ''
  if (text.length <= mostCharacters) return text
  return `${text.slice(0, mostCharacters).replace(/\s+\S*$/u, '')}…`
}
