import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../src-core/project/model'
import { lastChanges } from '../../../src-core/project/queries/last-changes'
import { runCommand } from '../../commands/run-command'
import type { OpenWork } from '../../state/app-state'
import { showArticle } from '../../state/show-article'
import { useNow } from '../history/use-now'
import { focusGrid } from '../review/focus-grid'
import { ArticleOption } from './article-option'
import { closeWhereNarrow } from './narrow'
import styles from './library-panel.module.css'

const rowHeightPx = 92

interface ArticleListProps {
  readonly work: OpenWork
  /** Those that are listed. */
  readonly articles: readonly Article[]
}

/**
 * The articles as a listbox, only those near the window in the page. The list itself has the keyboard;
 * `active` is the article that Enter would go to.
 */
export function ArticleList({ work, articles }: ArticleListProps) {
  const { t } = useTranslation()
  const { history, articleId } = work
  const now = useNow(history)
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const { project, steps, cursor } = history
  const changes = useMemo(() => lastChanges({ project, steps, cursor }), [project, steps, cursor])
  const { active, setActive } = useActiveArticle(articleId, articles)
  const activeRow = articles.findIndex(({ id }) => id === active)

  // Kept from render to render, since new ones would have every line measured anew.
  const estimateSize = useCallback(() => rowHeightPx, [])
  const getItemKey = useCallback((index: number) => articles[index]?.id ?? index, [articles])
  const virtualizer = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 6,
  })

  useEffect(() => {
    if (activeRow >= 0) virtualizer.scrollToIndex(activeRow, { align: 'auto' })
  }, [virtualizer, activeRow])

  const go = (id: string) => {
    setActive(id)
    showArticle(id)
    closeWhereNarrow()
    focusGrid()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const act = actionOf(event)
    const to = event.altKey ? null : placeAfter(event.key, activeRow, articles.length)
    if (to !== null) setActive(articles[to]?.id ?? articleId)
    else if (event.key === 'Enter' && active !== null) go(active)
    else if (event.key === ' ' && active !== null) showArticle(active)
    else if (event.key === 'Escape') focusGrid()
    else if (act !== null && active !== null) {
      showArticle(active)
      runCommand(act)
    } else return
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="listbox"
      aria-label={t('library.list')}
      aria-activedescendant={active === null ? undefined : `${listId}-${active}`}
      tabIndex={0}
      data-library-list
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles['rows']}
        style={{ blockSize: `${String(virtualizer.getTotalSize())}px` }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const article = articles[item.index]
          if (article === undefined) return null
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              role="presentation"
              className={styles['place']}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              <ArticleOption
                id={`${listId}-${article.id}`}
                article={article}
                lastChange={changes.get(article.id) ?? null}
                now={now}
                isShown={article.id === articleId}
                isActive={article.id === active}
                position={item.index + 1}
                count={articles.length}
                onGo={() => {
                  go(article.id)
                }}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The active article: the one that is shown, until the arrows lead elsewhere; the first of those listed where it is not among them. */
function useActiveArticle(shown: string, articles: readonly Article[]) {
  const [moved, setMoved] = useState({ shown, active: shown })
  const wanted = moved.shown === shown ? moved.active : shown
  const isListed = articles.some(({ id }) => id === wanted)
  return {
    active: isListed ? wanted : (articles[0]?.id ?? null),
    setActive: (active: string) => {
      setMoved({ shown, active })
    },
  }
}

/** What a key does to the active article. */
function actionOf({ key, altKey }: KeyboardEvent) {
  if (altKey && key === 'ArrowUp') return 'move-article-up'
  if (altKey && key === 'ArrowDown') return 'move-article-down'
  if (key === 'Delete') return 'remove-article'
  return key === 'F2' ? 'rename-article' : null
}

const page = 6

/** The row that a key leads to; null for a key that leads nowhere. */
function placeAfter(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1)
    case 'ArrowUp':
      return Math.max(from - 1, 0)
    case 'PageDown':
      return Math.min(from + page, count - 1)
    case 'PageUp':
      return Math.max(from - page, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
