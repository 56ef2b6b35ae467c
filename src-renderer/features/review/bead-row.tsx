import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { sides } from '../../../src-core/project/model'
import type { Article, Bead, Side } from '../../../src-core/project/model'
import { beadRole } from '../../../src-core/project/queries/bead-role'
import { sentencesOf } from '../../../src-core/project/sentences-of'
import { columnSides } from '../../components/column-sides'
import { classNames } from '../../components/class-names'
import { BeadCell } from './bead-cell'
import { beadType } from './bead-type'
import { Spine } from './spine'
import styles from './bead-row.module.css'

interface BeadRowProps {
  readonly article: Article
  readonly bead: Bead
  readonly number: number
  readonly isMoved: boolean
  /** The side that commands act on when this bead is selected; null when it is not. */
  readonly selectedSide: Side | null
  readonly onSelect: (side: Side) => void
}

/** A bead: its two texts on their sides, and the spine that joins them. */
export const BeadRow = memo(function BeadRow(props: BeadRowProps) {
  const { article, bead, number, isMoved, selectedSide, onSelect } = props
  const { t } = useTranslation()
  const role = beadRole(article, bead)
  const [first, second] = columnSides(article.languages)
  const cell = (side: Side) => (
    <BeadCell
      article={article}
      bead={bead}
      side={side}
      role={role}
      isSelected={selectedSide !== null}
      isActive={selectedSide === side}
      onSelect={() => {
        onSelect(side)
      }}
    />
  )
  return (
    <div
      role="row"
      aria-rowindex={number}
      aria-selected={selectedSide !== null}
      aria-label={t('review.row-label', {
        number,
        type: beadType(bead),
        status: t(`review.status-${bead.review.status}`),
      })}
      className={classNames(
        styles['row'],
        bead.startsParagraph && styles['starts-paragraph'],
        selectedSide !== null && styles['selected'],
        styles[role],
      )}
    >
      {cell(first)}
      <Spine
        article={article}
        bead={bead}
        number={number}
        role={role}
        isMoved={isMoved}
        onSelect={() => {
          onSelect(selectedSide ?? 'target')
        }}
      />
      {cell(second)}
    </div>
  )
}, isSameRow)

/** Rows look the same while their bead, their sentences and their selection are the same. */
function isSameRow(before: BeadRowProps, after: BeadRowProps): boolean {
  return (
    before.bead === after.bead &&
    before.number === after.number &&
    before.isMoved === after.isMoved &&
    before.selectedSide === after.selectedSide &&
    before.article.languages === after.article.languages &&
    sides.every((side) => hasSameSentences(before, after, side))
  )
}

function hasSameSentences(before: BeadRowProps, after: BeadRowProps, side: Side): boolean {
  if (before.article[side] === after.article[side]) return true
  const sentences = sentencesOf(after.article, after.bead, side)
  return sentencesOf(before.article, before.bead, side).every(
    (sentence, at) => sentence === sentences[at],
  )
}
