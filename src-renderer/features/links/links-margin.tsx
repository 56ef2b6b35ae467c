import { useDeferredValue, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../../src-core/project/index-by-id'
import type { Article } from '../../../src-core/project/model'
import { annotationsOf } from '../../../src-core/project/queries/annotations-of'
import { beadPlaces } from '../../../src-core/project/queries/bead-places'
import { useAppStore } from '../../state/app-store'
import { DraftGloss } from '../comments/draft-gloss'
import { Gloss } from '../comments/gloss'
import { useMarginOpen } from '../comments/use-margin-open'
import { shownGeometries } from './shown-geometries'
import styles from './links-view.module.css'

/** The comments beside the two texts, in the order of the source; they go along with what is read. */
export function LinksMargin({ article }: { readonly article: Article }) {
  return useMarginOpen(article) ? <Glosses article={article} /> : null
}

function Glosses({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation()
  const margin = useRef<HTMLElement>(null)
  const draft = useAppStore((state) => state.notes.draft)
  const current = useAppStore((state) => state.notes.thread?.id ?? null)
  // Keys do not wait for the glosses.
  const annotated = useDeferredValue(article)
  const { threads } = annotationsOf(annotated)
  useFollowText(margin, annotated)
  useEffect(() => {
    margin.current?.querySelector('[data-gloss="current"]')?.scrollIntoView({ block: 'nearest' })
  }, [current, draft])
  return (
    <aside
      ref={margin}
      className={styles['margin']}
      dir={i18n.dir()}
      aria-label={t('comments.title')}
    >
      {draft === null ? null : <DraftGloss article={article} draft={draft} top={0} />}
      {threads.map((placed) => (
        <div
          key={placed.thread.id}
          data-place={placeOf(annotated.beads, placed.place?.bead ?? '') ?? 0}
        >
          <Gloss
            article={annotated}
            placed={placed}
            top={0}
            isCurrent={placed.thread.id === current}
          />
        </div>
      ))}
    </aside>
  )
}

/** Brings the first comment on what can be read to the top, as the texts are scrolled. */
function useFollowText(margin: { readonly current: HTMLElement | null }, article: Article): void {
  useEffect(() => {
    const scroller = shownGeometries()?.source.scroller
    if (scroller === undefined) return
    let frame = 0
    let last: Element | undefined
    const follow = () => {
      frame = 0
      const source = shownGeometries()?.source
      if (source === undefined) return
      const sentence = Math.floor(source.positionAt(source.scroller.scrollTop))
      const bead = beadPlaces(article, 'source')[sentence] ?? 0
      const places = Array.from(margin.current?.querySelectorAll('[data-place]') ?? [])
      const first = places.find((each) => Number(each.getAttribute('data-place')) >= bead)
      if (first === undefined || first === last) return
      last = first
      first.scrollIntoView({ block: 'start' })
    }
    const followSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(follow)
    }
    scroller.addEventListener('scroll', followSoon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      scroller.removeEventListener('scroll', followSoon)
    }
  }, [margin, article])
}
