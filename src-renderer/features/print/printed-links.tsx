import { useLayoutEffect, useRef } from 'react'
import { columnSides } from '../../../src-core/project/column-sides'
import type { Article, Bead, Side } from '../../../src-core/project/model'
import { countRows, gridRowAt, gridRows } from '../../../src-core/project/queries/grid-rows'
import type { GridRow } from '../../../src-core/project/queries/grid-rows'
import { ribbonLook, ribbonPath, stubPath } from '../../../src-core/project/queries/ribbon'
import type { Band } from '../../../src-core/project/queries/ribbon'
import { rowSummary } from '../../../src-core/project/queries/row-summary'
import { ArticleText } from '../../components/article-text'
import { classNames } from '../../components/class-names'
import { measureBlock } from '../links/measure-block'
import ribbonStyles from '../links/ribbon-layer.module.css'
import { RibbonPatterns } from '../links/ribbon-patterns'
import { rowParts } from '../review/row-parts'
import styles from './print-sheet.module.css'

/** Width of the room between the texts on paper, in pixels: print-sheet.module.css has it too. */
const roomPx = 84

/** Both texts paragraph by paragraph, with the links between their sentences: a paragraph is not torn by a page. */
export function PrintedLinks({ article }: { readonly article: Article }) {
  const rows = gridRows(article, 'paragraph', null)
  return (
    <div className={styles['links']} dir="ltr">
      <svg className={styles['patterns']}>
        <RibbonPatterns from={0} to={roomPx} />
      </svg>
      {beginsWithTitle(article) ? null : (
        <ArticleText as="h1" language={article.languages.source} className={styles['title']}>
          {article.title}
        </ArticleText>
      )}
      {Array.from({ length: countRows(rows) }, (_, index) => {
        const row = gridRowAt(rows, index)
        return row === null ? null : <PrintedRow key={row.id} article={article} row={row} />
      })}
    </div>
  )
}

/** Whether the title would stand above itself: most articles begin with theirs. */
function beginsWithTitle({ title, source }: Article): boolean {
  return title === '' || source[0]?.text === title
}

function PrintedRow({ article, row }: { readonly article: Article; readonly row: GridRow }) {
  const element = useRef<HTMLDivElement>(null)
  const sides = columnSides(article.languages)

  // Laid out first, then joined: where the sentences stand is known only then.
  useLayoutEffect(() => {
    const [left, right] = sides.map((side) => bandsOf(element.current, side))
    if (left === undefined || right === undefined) return
    for (const path of element.current?.querySelectorAll('path') ?? []) {
      const bead = path.getAttribute('data-bead') ?? ''
      path.setAttribute('d', pathBetween(left.get(bead), right.get(bead)))
    }
  })

  const cell = (side: Side) => (
    <div className={styles['cell']} data-printed={side}>
      <ArticleText as="div" language={article.languages[side]}>
        {rowParts(article, row, side).map(({ sentence, bead }, at) =>
          sentence === null ? null : (
            <span key={sentence.id} data-sentence={sentence.id} data-bead={bead.id}>
              {at === 0 ? null : ' '}
              {sentence.text}
            </span>
          ),
        )}
      </ArticleText>
    </div>
  )
  const [left, right] = sides
  const { role } = rowSummary(article, row.beads)
  return (
    <div
      ref={element}
      className={classNames(
        styles['row'],
        role === 'furniture' && styles['furniture'],
        rowParts(article, row, 'source')[0]?.sentence?.kind === 'heading' && styles['heading'],
      )}
    >
      {cell(left)}
      <svg className={styles['ribbons']}>
        {row.beads.map((bead) => (
          <path
            key={bead.id}
            data-bead={bead.id}
            className={classNames(
              ribbonStyles['ribbon'],
              ribbonStyles[ribbonLook(rowSummary(article, [bead]))],
              ...stubNames(bead, left, right),
            )}
          />
        ))}
      </svg>
      {cell(right)}
    </div>
  )
}

function stubNames(bead: Bead, left: Side, right: Side): readonly (string | undefined)[] {
  if (bead[right].length === 0) return [ribbonStyles['stub'], ribbonStyles['from-left']]
  return bead[left].length === 0 ? [ribbonStyles['stub'], ribbonStyles['from-right']] : []
}

/** From the top of the first to the bottom of the last sentence of each bead, on one side of a row. */
function bandsOf(row: HTMLElement | null, side: Side): ReadonlyMap<string, Band> {
  const bands = new Map<string, Band>()
  const cell = row?.querySelector<HTMLElement>(`[data-printed="${side}"]`)
  if (cell == null) return bands
  const ids = Array.from(cell.querySelectorAll('[data-bead]'), (each) =>
    each.getAttribute('data-bead'),
  )
  for (const [at, band] of measureBlock(cell).entries()) {
    const id = ids[at] ?? ''
    bands.set(id, { top: bands.get(id)?.top ?? band.top + 1, bottom: band.bottom - 1 })
  }
  return bands
}

function pathBetween(left: Band | undefined, right: Band | undefined): string {
  if (left !== undefined && right !== undefined) return ribbonPath(0, left, roomPx, right)
  if (left !== undefined) return stubPath(0, left, roomPx / 2)
  return right === undefined ? '' : stubPath(roomPx, right, roomPx / 2)
}
