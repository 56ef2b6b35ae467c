import { useDeferredValue, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { annotationsOfBead } from '../../../src-core/project/queries/annotations-of'
import { gridRowAt } from '../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { useAppStore } from '../../state/app-store'
import { DraftGloss } from './draft-gloss'
import { Gloss } from './gloss'
import { placeGlosses } from './place-glosses'
import { useMarginOpen } from './use-margin-open'
import styles from './margin.module.css'

interface MarginProps {
  readonly article: Article
  readonly rows: GridRows
  /** The rows that are in the page, with where each begins. */
  readonly items: readonly { readonly index: number; readonly start: number }[]
}

/** Comments beside their rows, as glosses stand in the margin of a manuscript; only those near the window. */
export function Margin(props: MarginProps) {
  return useMarginOpen(props.article) ? <Glosses {...props} /> : null
}

function Glosses({ article, rows, items }: MarginProps) {
  const { t, i18n } = useTranslation()
  const margin = useRef<HTMLElement>(null)
  const draft = useAppStore((state) => state.notes.draft)
  const current = useAppStore((state) => state.notes.thread?.id ?? null)
  // Keys do not wait for the glosses.
  const annotated = useDeferredValue(article)
  usePlaces(margin)
  return (
    <aside
      data-topic="comments-and-issues"
      ref={margin}
      className={styles['margin']}
      aria-label={t('comments.title')}
    >
      {items.map(({ index, start }) => {
        const beads = gridRowAt(rows, index)?.beads ?? []
        return beads.map(({ id }) => (
          <div key={id} className={styles['row']} dir={i18n.dir()}>
            {annotationsOfBead(annotated, id).threads.map((placed) => (
              <Gloss
                key={placed.thread.id}
                article={annotated}
                placed={placed}
                top={start}
                isCurrent={placed.thread.id === current}
              />
            ))}
            {draft?.bead === id ? <DraftGloss article={article} draft={draft} top={start} /> : null}
          </div>
        ))
      })}
    </aside>
  )
}

/** Moves each gloss beside its row, again whenever one grows or shrinks. */
function usePlaces(margin: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const glosses = [...(margin.current?.querySelectorAll<HTMLElement>('[data-gloss]') ?? [])]
    if (glosses.length === 0) return
    const place = () => {
      const tops = placeGlosses(
        glosses.map(({ dataset, offsetHeight }) => ({
          wanted: Number(dataset['top']),
          height: offsetHeight,
        })),
        glosses.findIndex(({ dataset }) => dataset['gloss'] === 'current'),
      )
      glosses.forEach((gloss, at) => {
        gloss.style.transform = `translateY(${String(tops[at] ?? 0)}px)`
      })
    }
    place()
    const observer = new ResizeObserver(place)
    for (const gloss of glosses) observer.observe(gloss)
    return () => {
      observer.disconnect()
    }
  })
}
