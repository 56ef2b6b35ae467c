import { Fragment, useEffect, useRef } from 'react'
import type { MouseEvent } from 'react'
import { useWords } from '../../components/interface-words'
import type { Article, Side } from '../../../src-core/project/model'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import type { RowSummary } from '../../../src-core/project/queries/row-summary'
import { ArticleText } from '../../components/article-text'
import { classNames } from '../../components/class-names'
import { rowParts } from './row-parts'
import { selectByPointer } from './select-by-pointer'
import { selectInRow } from './select-in-row'
import { GapMark, SentenceSpan } from './sentence-span'
import { CutMark } from './split/cut-mark'
import styles from './bead-cell.module.css'

interface BeadCellProps {
  readonly article: Article
  readonly row: GridRow
  readonly side: Side
  readonly summary: RowSummary
  /** Those of its beads whose translation stands elsewhere in its text. */
  readonly movedBeads: readonly string[]
  readonly selectedBead: string | null
  readonly isActive: boolean
}

/** One side of a row. The active cell of the selected row is the one tab stop of the grid, and has the focus. */
export function BeadCell(props: BeadCellProps) {
  const { article, row, side, summary, movedBeads, selectedBead, isActive } = props
  const { t, i18n } = useWords()
  const cell = useRef<HTMLDivElement>(null)
  const isOfSeveral = row.beads.length > 1
  const isEmpty = summary.sentences[side] === 0
  const parts = isEmpty ? [] : rowParts(article, row, side)

  useEffect(() => {
    const active = document.activeElement
    const isGridFocused = active === document.body || active?.closest('[role="grid"]') != null
    if (isActive && isGridFocused) cell.current?.focus({ preventScroll: true })
  }, [isActive])

  return (
    <div
      ref={cell}
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      data-side={side}
      data-active={isActive}
      className={classNames(
        styles['cell'],
        isActive && styles['active'],
        parts.every(({ sentence }) => sentence === null || sentence.kind === 'heading') &&
          styles['heading'],
      )}
      onMouseDown={(event) => {
        selectByPointer(event, row, beadUnder(event), side)
      }}
      onFocus={() => {
        selectInRow(row, side)
      }}
    >
      {isEmpty ? (
        <p className={styles['empty']} dir={i18n.dir()}>
          {summary.role === 'furniture'
            ? null
            : t(side === 'target' ? 'review.no-translation' : 'review.no-source')}
        </p>
      ) : (
        <ArticleText language={article.languages[side]} className={styles['text']}>
          {parts.map(({ bead, sentence }, index) => (
            <Fragment key={sentence?.id ?? `gap ${bead.id}`}>
              {index === 0 ? null : ' '}
              {sentence === null ? (
                <GapMark bead={bead} side={side} isSelected={bead.id === selectedBead} />
              ) : (
                <SentenceSpan
                  article={article}
                  bead={bead}
                  sentence={sentence}
                  summary={isOfSeveral ? summary : null}
                  isMoved={movedBeads.includes(bead.id)}
                  isSelected={bead.id === selectedBead}
                />
              )}
            </Fragment>
          ))}
        </ArticleText>
      )}
      {selectedBead === null ? null : <CutMark side={side} isActive={isActive} />}
    </div>
  )
}

/** The bead whose sentence is under the pointer; null between them. */
function beadUnder({ target }: MouseEvent): string | null {
  return target instanceof Element
    ? (target.closest('[data-bead]')?.getAttribute('data-bead') ?? null)
    : null
}
