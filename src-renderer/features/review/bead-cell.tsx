import { useEffect, useRef } from 'react'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article, Side } from '../../../src-core/project/model'
import type { BeadRole } from '../../../src-core/project/queries/bead-role'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import { acceptedText } from '../../../src-core/project/queries/tracked-changes'
import { ArticleText } from '../../components/article-text'
import { classNames } from '../../components/class-names'
import { WordDiff } from '../../components/word-diff'
import { rowSentences } from './row-sentences'
import { selectByPointer } from './select-by-pointer'
import { selectInRow } from './select-in-row'
import styles from './bead-cell.module.css'

interface BeadCellProps {
  readonly article: Article
  readonly row: GridRow
  readonly side: Side
  readonly role: BeadRole
  readonly selectedBead: string | null
  readonly isActive: boolean
}

/** One side of a row. The cells of the selected row are tab stops; the active one has the focus. */
export function BeadCell(props: BeadCellProps) {
  const { article, row, side, role, selectedBead, isActive } = props
  const { t, i18n } = useTranslation()
  const cell = useRef<HTMLDivElement>(null)
  const sentences = rowSentences(article, row, side)
  const isOfSeveral = row.beads.length > 1

  useEffect(() => {
    const active = document.activeElement
    const isGridFocused = active === document.body || active?.closest('[role="grid"]') != null
    if (isActive && isGridFocused) cell.current?.focus({ preventScroll: true })
  }, [isActive])

  return (
    <div
      ref={cell}
      role="gridcell"
      tabIndex={selectedBead === null ? -1 : 0}
      data-side={side}
      data-active={isActive}
      className={classNames(
        styles['cell'],
        isActive && styles['active'],
        sentences.every(({ sentence }) => sentence.kind === 'heading') && styles['heading'],
      )}
      onMouseDown={(event) => {
        selectByPointer(event, row, beadUnder(event), side)
      }}
      onFocus={() => {
        selectInRow(row, side)
      }}
    >
      {sentences.length === 0 ? (
        <p className={styles['empty']} dir={i18n.dir()}>
          {role === 'furniture'
            ? null
            : t(side === 'target' ? 'review.no-translation' : 'review.no-source')}
        </p>
      ) : (
        <ArticleText language={article.languages[side]} className={styles['text']}>
          {sentences.map(({ sentence, bead }, index) => (
            <span
              key={sentence.id}
              data-sentence={sentence.id}
              data-bead={bead.id}
              className={classNames(isOfSeveral && bead.id === selectedBead && styles['lit'])}
            >
              {index === 0 ? null : ' '}
              <WordDiff before={acceptedText(sentence)} after={sentence.text} />
            </span>
          ))}
        </ArticleText>
      )}
    </div>
  )
}

/** The bead whose sentence is under the pointer; null between them. */
function beadUnder({ target }: MouseEvent): string | null {
  return target instanceof Element
    ? (target.closest('[data-bead]')?.getAttribute('data-bead') ?? null)
    : null
}
