import type { Article } from '../../../src-core/project/model'
import type { FindQuery, FindResult } from '../../state/find-state'
import { startSearch } from './start-search'
import type { Outcome } from './start-search'

/** Between two pauses for the window, and between two reports of what was found so far. */
const sliceMs = 8
const reportMs = 150

/**
 * Searches articles one after the other without keeping the window busy: what was found so far is told now
 * and then, at the end with `isDone`. Answers how to call the search off.
 */
export function searchArticles(
  articles: readonly Article[],
  query: FindQuery,
  onFound: (results: ReadonlyMap<string, FindResult>, isDone: boolean) => void,
): () => void {
  const results = new Map<string, FindResult>()
  let isCalledOff = false
  let stop: () => void = () => undefined
  let timer: number | undefined
  let sliceEnd = performance.now() + sliceMs
  let nextReport = performance.now() + reportMs

  function goOn(at: number): void {
    const article = articles[at]
    if (article === undefined) {
      onFound(results, true)
      return
    }
    const keep = (outcome: Outcome): void => {
      if (isCalledOff) return
      results.set(article.id, { article, query, ...outcome })
      const now = performance.now()
      if (now > nextReport) {
        nextReport = now + reportMs
        onFound(new Map(results), false)
      }
      if (now < sliceEnd && at % 50 !== 49) {
        goOn(at + 1)
        return
      }
      timer = window.setTimeout(() => {
        sliceEnd = performance.now() + sliceMs
        goOn(at + 1)
      })
    }
    stop = startSearch(article, query, keep, 0)
  }

  goOn(0)
  return () => {
    isCalledOff = true
    window.clearTimeout(timer)
    stop()
  }
}
