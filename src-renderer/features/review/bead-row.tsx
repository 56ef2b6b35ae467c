import { memo } from 'react'
import { useWords } from '../../components/interface-words'
import { sides } from '../../../src-core/project/model'
import type { Article, Bead, Side } from '../../../src-core/project/model'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import { rowSummary } from '../../../src-core/project/queries/row-summary'
import { sentencesOf } from '../../../src-core/project/sentences-of'
import { columnSides } from '../../components/column-sides'
import { classNames } from '../../components/class-names'
import { BeadCell } from './bead-cell'
import { beadType } from './bead-type'
import { RowNumber } from './row-number'
import { Spine } from './spine'
import styles from './bead-row.module.css'

interface BeadRowProps {
  readonly article: Article
  readonly row: GridRow
  /** Place in the grid, from 0. */
  readonly index: number
  /** What the row is called: the number of its bead, or of its paragraph. */
  readonly number: number
  /** Those of its beads whose translation stands elsewhere in its text. */
  readonly movedBeads: readonly string[]
  /** Open threads and issues on its beads. */
  readonly commentCount: number
  readonly issueCount: number
  /** The selected bead when this row has it; else null. */
  readonly selectedBead: string | null
  /** The side that commands act on when this row has the selected bead; else null. */
  readonly selectedSide: Side | null
  /** Whether it has selected beads, but not the one that has the keyboard. */
  readonly isAlsoSelected: boolean
  /** Whether the keyboard goes through its sentences. */
  readonly isEntered: boolean
}

/** A bead, or the beads of a paragraph. Where rows above it come or go, only its number is drawn anew. */
export const BeadRow = memo(function BeadRow(props: BeadRowProps) {
  const { article, row, index, number, selectedBead, isAlsoSelected, isEntered } = props
  const isSelected = selectedBead !== null || isAlsoSelected
  const { t, i18n } = useWords()
  const summary = rowSummary(article, row.beads)
  const isParagraph = row.beads[0]?.id !== row.id
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      aria-label={t(isParagraph ? 'review.paragraph-row-label' : 'review.row-label', {
        number,
        type: beadType(summary.sentences, i18n.language),
        status: t(`review.status-${summary.status}`),
      })}
      className={classNames(
        styles['row'],
        row.beads[0]?.startsParagraph === true && styles['starts-paragraph'],
        isSelected && styles['selected'],
        isAlsoSelected && styles['also-selected'],
        isEntered && row.beads.length > 1 && styles['entered'],
        styles[summary.role],
      )}
    >
      <RowNumber value={number}>
        <Columns {...props} />
      </RowNumber>
    </div>
  )
}, isSameRow)

/** The two texts on their sides, and the spine that joins them. */
const Columns = memo(function Columns(props: BeadRowProps) {
  const { article, row, movedBeads, selectedBead, selectedSide } = props
  const summary = rowSummary(article, row.beads)
  const [first, second] = columnSides(article.languages)
  const cell = (side: Side) => (
    <BeadCell
      article={article}
      row={row}
      side={side}
      summary={summary}
      movedBeads={movedBeads}
      selectedBead={selectedBead}
      isActive={selectedSide === side}
    />
  )
  return (
    <>
      {cell(first)}
      <Spine
        article={article}
        row={row}
        summary={summary}
        isMoved={movedBeads.length > 0}
        commentCount={props.commentCount}
        issueCount={props.issueCount}
      />
      {cell(second)}
    </>
  )
}, hasSameContent)

function isSameRow(before: BeadRowProps, after: BeadRowProps): boolean {
  const isInItsPlace = before.index === after.index && before.number === after.number
  return isInItsPlace && hasSameContent(before, after)
}

/** Rows look the same while their beads, their sentences and their selection are the same. */
function hasSameContent(before: BeadRowProps, after: BeadRowProps): boolean {
  const { beads } = after.row
  return (
    before.row.id === after.row.id &&
    before.row.beads.length === beads.length &&
    before.row.beads.every((bead, at) => bead === beads[at]) &&
    before.commentCount === after.commentCount &&
    before.issueCount === after.issueCount &&
    before.movedBeads.join() === after.movedBeads.join() &&
    before.selectedBead === after.selectedBead &&
    before.selectedSide === after.selectedSide &&
    before.isAlsoSelected === after.isAlsoSelected &&
    before.isEntered === after.isEntered &&
    before.article.languages === after.article.languages &&
    sides.every((side) => beads.every((bead) => hasSameSentences(before, after, bead, side)))
  )
}

function hasSameSentences(
  before: BeadRowProps,
  after: BeadRowProps,
  bead: Bead,
  side: Side,
): boolean {
  if (before.article[side] === after.article[side]) return true
  const sentences = sentencesOf(after.article, bead, side)
  return sentencesOf(before.article, bead, side).every((sentence, at) => sentence === sentences[at])
}
