import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article, Bead, Side } from '../../../src-core/project/model'
import type { BeadRole } from '../../../src-core/project/queries/bead-role'
import { sentencesOf } from '../../../src-core/project/sentences-of'
import { ArticleText } from '../../components/article-text'
import { classNames } from '../../components/class-names'
import { WordDiff } from '../../components/word-diff'
import styles from './bead-cell.module.css'

interface BeadCellProps {
  readonly article: Article
  readonly bead: Bead
  readonly side: Side
  readonly role: BeadRole
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly onSelect: () => void
}

/** One side of a bead. The cells of the selected bead are tab stops; the active one has the focus. */
export function BeadCell(props: BeadCellProps) {
  const { article, bead, side, role, isSelected, isActive, onSelect } = props
  const { t, i18n } = useTranslation()
  const cell = useRef<HTMLDivElement>(null)
  const sentences = sentencesOf(article, bead, side)

  useEffect(() => {
    const active = document.activeElement
    const isGridFocused = active === document.body || active?.closest('[role="grid"]') != null
    if (isActive && isGridFocused) cell.current?.focus({ preventScroll: true })
  }, [isActive])

  return (
    <div
      ref={cell}
      role="gridcell"
      tabIndex={isSelected ? 0 : -1}
      data-side={side}
      data-active={isActive}
      className={classNames(
        styles['cell'],
        isActive && styles['active'],
        sentences.some(({ kind }) => kind === 'heading') && styles['heading'],
      )}
      onMouseDown={onSelect}
      onFocus={onSelect}
    >
      {sentences.length === 0 ? (
        <p className={styles['empty']} dir={i18n.dir()}>
          {role === 'furniture'
            ? null
            : t(side === 'target' ? 'review.no-translation' : 'review.no-source')}
        </p>
      ) : (
        <ArticleText language={article.languages[side]} className={styles['text']}>
          {sentences.map((sentence, index) => (
            <span key={sentence.id} data-sentence={sentence.id}>
              {index === 0 ? null : ' '}
              <WordDiff before={sentence.imported} after={sentence.text} />
            </span>
          ))}
        </ArticleText>
      )}
    </div>
  )
}
