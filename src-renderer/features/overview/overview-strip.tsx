import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { placeOf } from '../../../src-core/project/index-by-id'
import {
  hasMark,
  hiddenSpans,
  overviewMarks,
  rowAt,
  startOfRow,
} from '../../../src-core/project/queries/overview'
import type { Overview } from '../../../src-core/project/queries/overview'
import { useAppStore } from '../../state/app-store'
import { useDrawnOverview } from './use-drawn-overview'
import { useOverview } from './use-overview'
import type { ArticleOverview } from './use-overview'
import type { ShownPart } from './shown-part'
import { useStripDrag } from './use-strip-drag'
import { useStripWindow } from './use-strip-window'
import styles from './overview-strip.module.css'

interface OverviewStripProps {
  readonly article: Article
  /** What the view beside it shows. */
  readonly part: ShownPart
}

/**
 * The whole article at a glance, and the part of it that the view shows. Click or drag to go there.
 *
 * Hidden from screen readers and no stop of the Tab key: it is a picture of what every row says in its
 * name, and all that it does can be done by keyboard in the grid (first, last, next
 * unreviewed, next doubtful …). A slider of as many values as there are beads would only repeat that.
 */
export function OverviewStrip({ article, part }: OverviewStripProps) {
  const shown = useOverview(article)
  return (
    <div className={styles['strip']} aria-hidden="true" data-overview>
      {shown === null ? null : <Picture shown={shown} part={part} />}
    </div>
  )
}

interface PictureProps {
  readonly shown: ArticleOverview
  readonly part: ShownPart
}

function Picture({ shown, part }: PictureProps) {
  const { article, whole, rows } = shown
  const canvas = useRef<HTMLCanvasElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const titleOf = usePlaceTitle(whole)
  const drag = useStripDrag(shown, part)
  const hidden = useMemo(() => hiddenSpans(whole, rows), [whole, rows])
  const hiddenShare = hidden.reduce((sum, { start, end }) => sum + end - start, 0)
  useDrawnOverview(canvas, whole, hidden)
  useStripWindow(view, shown, part)
  return (
    <div
      className={styles['picture']}
      data-hidden-share={hiddenShare.toFixed(2)}
      onPointerDown={drag.start}
      onPointerMove={(event) => {
        const element = event.currentTarget
        const { top, height } = element.getBoundingClientRect()
        element.title = titleOf((event.clientY - top) / height)
        drag.move(event)
      }}
      onPointerUp={drag.end}
      onPointerCancel={drag.cancel}
    >
      <canvas ref={canvas} className={styles['canvas']} />
      <div ref={view} className={styles['window']} data-overview-window />
      <SelectedMarker article={article} whole={whole} />
    </div>
  )
}

/** Points at the selected bead. */
function SelectedMarker({ article, whole }: Pick<ArticleOverview, 'article' | 'whole'>) {
  const selected = useAppStore((state) => state.work?.selection?.bead ?? '')
  const row = placeOf(article.beads, selected)
  if (row === undefined) return null
  const middle = (startOfRow(whole, row) + (whole.ends[row] ?? 1)) / 2
  return (
    <div
      className={styles['selected']}
      style={{ insetBlockStart: `${String(middle * 100)}%` }}
      data-overview-selected
    />
  )
}

/** Says what stands at a place of the strip. */
function usePlaceTitle(whole: Overview): (place: number) => string {
  const { t, i18n } = useTranslation()
  return (place) => {
    const row = rowAt(whole, place)
    const marks = overviewMarks.filter((mark) => hasMark(whole, row, mark))
    const isReviewed = marks.includes('approved') || marks.includes('query')
    const names = [...(isReviewed ? [] : ['unreviewed' as const]), ...marks]
    const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
    return t('overview.place', {
      number: row + 1,
      marks: list.format(names.map((name) => t(`overview.${name}`))),
    })
  }
}
