import { sides } from '../../../src-core/project/model'
import type { Article, Side } from '../../../src-core/project/model'
import { findText, matchesInOrder } from '../../../src-core/project/queries/find-text'
import type { TextMatch } from '../../../src-core/project/queries/find-text'
import { compileSearch } from '../../../src-core/text/search-text'
import type { Search } from '../../../src-core/text/search-text'
import type { FindQuery, FindResult } from '../../state/find-state'
import { showProblem } from '../../state/start-work'
import { findInWorker } from '../../workers/find-in-worker'
import type { FoundInSentence } from '../../workers/find-messages'

type Outcome = Pick<FindResult, 'matches' | 'problem'>

/** How long a piece of a search may keep the window busy, and how many rows are searched between looks at the clock. */
const sliceMs = 6
const rowsAtOnce = 20

/** A regular expression is searched for when the typing pauses. */
const pauseMs = 120

/**
 * Searches an article without keeping the window busy; answers how to call the search off. A short
 * article is searched at once, before the call returns. A regular expression is left to a worker, since
 * it may take for ever.
 */
export function startSearch(
  article: Article,
  { pattern, where }: FindQuery,
  onDone: (outcome: Outcome) => void,
): () => void {
  const search = compileSearch(pattern)
  const searched = where === 'both' ? sides : [where]
  if (typeof search === 'string') {
    onDone({ matches: [], problem: search })
    return () => undefined
  }
  if (search.isQuick) {
    return searchInSlices(article, search, searched, (matches) => {
      onDone({ matches, problem: null })
    })
  }
  const controller = new AbortController()
  const timer = window.setTimeout(() => {
    findInWorker(article, pattern, searched, controller.signal).then(
      (found) => {
        if (found === null) return
        onDone(
          found === 'too-slow'
            ? { matches: [], problem: 'too-slow' }
            : { matches: inGridOrder(article, found), problem: null },
        )
      },
      (error: unknown) => {
        showProblem({ code: 'internal', values: { detail: String(error) } })
      },
    )
  }, pauseMs)
  return () => {
    window.clearTimeout(timer)
    controller.abort()
  }
}

function searchInSlices(
  article: Article,
  search: Search,
  where: readonly Side[],
  onDone: (matches: readonly TextMatch[]) => void,
): () => void {
  const matches: TextMatch[] = []
  let row = 0
  let timer: number | undefined
  const slice = (): void => {
    const end = performance.now() + sliceMs
    while (row < article.beads.length && performance.now() < end) {
      matches.push(...findText(article, search, where, { from: row, to: row + rowsAtOnce }))
      row += rowsAtOnce
    }
    if (row < article.beads.length) timer = window.setTimeout(slice)
    else onDone(matches)
  }
  slice()
  return () => {
    window.clearTimeout(timer)
  }
}

function inGridOrder(article: Article, found: readonly FoundInSentence[]): readonly TextMatch[] {
  const bySentence = new Map(
    found.map(({ side, place, spans }) => [article[side][place]?.id ?? '', spans]),
  )
  return matchesInOrder(article, ({ id }) => bySentence.get(id) ?? [], sides)
}
