import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { indexById, placeOf } from '../../../src-core/project/index-by-id'
import type { Article } from '../../../src-core/project/model'
import type { TextMatch } from '../../../src-core/project/queries/find-text'
import { rowOfBead } from '../../../src-core/project/queries/grid-rows'
import { beadField } from '../../components/bead-field'
import { useAppStore } from '../../state/app-store'
import { currentRows } from '../../state/current-rows'
import type { FindResult } from '../../state/find-state'
import { change, fulfilWish } from './find-actions'
import { clearHighlights, showHighlights } from './find-highlights'
import { revealMatch } from './reveal-match'
import { searchArticles } from './search-articles'
import { startSearch } from './start-search'

/** Keeps the result of the search true to the article and to what is asked. */
export function useFinding(article: Article): void {
  const query = useAppStore((state) => state.find.query)
  useLayoutEffect(
    () =>
      startSearch(article, query, (outcome) => {
        change({ result: { article, query, ...outcome } })
        fulfilWish()
      }),
    [article, query],
  )
}

/** Searches the other articles too, where that is wanted, once the one that is shown has been searched. */
export function useFindingElsewhere(article: Article, isSearched: boolean): void {
  const query = useAppStore((state) => state.find.query)
  const isInProject = useAppStore((state) => state.find.isInProject)
  const articles = useAppStore((state) => state.work?.history.project.articles ?? null)
  const shown = article.id
  useEffect(() => {
    if (!isInProject || articles === null || !isSearched) return
    const others = articles.filter(({ id }) => id !== shown)
    return searchArticles(others, query, (results, isDone) => {
      change({ elsewhere: { query, articles, shown, results, isDone } })
      if (isDone) fulfilWish()
    })
  }, [articles, shown, query, isInProject, isSearched])
}

/**
 * Marks the matches in the rows of the grid that are in the page, also in those that come later, and
 * brings the current one into view when it is gone to.
 */
export function useHighlights(result: FindResult | null, current: TextMatch | null): void {
  const reveal = useAppStore((state) => state.find.reveal)
  const revealed = useRef(reveal)
  const bySentence = useMemo(() => {
    const groups = new Map<string, TextMatch[]>()
    for (const match of result?.matches ?? []) {
      const group = groups.get(match.sentence)
      if (group === undefined) groups.set(match.sentence, [match])
      else group.push(match)
    }
    return groups
  }, [result])

  useEffect(() => {
    const grid = document.querySelector(beadField)
    if (result === null || grid === null) return
    const { article } = result
    const show = (): void => {
      const place = showHighlights(grid, bySentence, (match) => textOf(article, match), current)
      if (current === null || reveal === null || revealed.current === reveal) return
      const row = rowShowing(current.bead)
      if (performance.now() > reveal.until || revealMatch(grid, row, place)) {
        revealed.current = reveal
      }
    }
    show()
    const observer = new MutationObserver(show)
    observer.observe(grid, { childList: true, characterData: true, subtree: true })
    return () => {
      observer.disconnect()
    }
  }, [result, bySentence, current, reveal])

  useEffect(() => clearHighlights, [])
}

/** The row of the grid that shows a bead. */
function rowShowing(bead: string): number {
  const rows = currentRows()
  return rows === null ? 0 : (rowOfBead(rows, placeOf(rows.beads, bead) ?? 0) ?? 0)
}

function textOf(article: Article, { side, sentence }: TextMatch): string {
  return article[side][indexById(article[side]).get(sentence) ?? -1]?.text ?? ''
}
