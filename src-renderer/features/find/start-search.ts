import { sides } from '../../../src-core/project/model'
import type { Article, Sentence, Side } from '../../../src-core/project/model'
import { matchesInOrder, spansIn } from '../../../src-core/project/queries/find-text'
import type { TextMatch } from '../../../src-core/project/queries/find-text'
import { compileSearch } from '../../../src-core/text/search-text'
import type { FoundSpan, Search } from '../../../src-core/text/search-text'
import type { FindQuery, FindResult } from '../../state/find-state'
import { showProblem } from '../../state/start-work'
import { findInWorker } from '../../workers/find-in-worker'
import type { FoundInSentence } from '../../workers/find-messages'

export type Outcome = Pick<FindResult, 'matches' | 'problem'>

/** How long a piece of a search may keep the window busy, and how many rows are searched between looks at the clock. */
const sliceMs = 6
const rowsAtOnce = 20

/** A regular expression is searched for when the typing pauses. */
const typingPauseMs = 120

/**
 * Searches an article without keeping the window busy; answers how to call the search off. A short
 * article is searched at once, before the call returns. A regular expression is left to a worker, since
 * it may take for ever.
 */
export function startSearch(
  article: Article,
  query: FindQuery,
  onDone: (outcome: Outcome) => void,
  pauseMs = typingPauseMs,
): () => void {
  const { pattern, where } = query
  const known = knownOutcomes.get(query)?.get(article)
  if (known !== undefined) {
    onDone(known)
    return () => undefined
  }
  const remember = (outcome: Outcome): void => {
    const ofQuery = knownOutcomes.get(query) ?? new WeakMap<Article, Outcome>()
    knownOutcomes.set(query, ofQuery.set(article, outcome))
    onDone(outcome)
  }
  const search = compiled(pattern)
  const searched = where === 'both' ? sides : [where]
  if (typeof search === 'string') {
    remember({ matches: [], problem: search })
    return () => undefined
  }
  if (search.isQuick) {
    return searchInSlices(article, search, searched, (matches) => {
      remember({ matches, problem: null })
    })
  }
  const controller = new AbortController()
  const timer = window.setTimeout(() => {
    findInWorker(article, pattern, searched, controller.signal).then(
      (found) => {
        if (found === null) return
        remember(
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

/** What was found before, so that nothing is searched twice when one goes from article to article. */
const knownOutcomes = new WeakMap<FindQuery, WeakMap<Article, Outcome>>()
const searches = new WeakMap<FindQuery['pattern'], ReturnType<typeof compileSearch>>()
const knownSpans = new WeakMap<Search, WeakMap<Sentence, readonly FoundSpan[]>>()

/** A pattern is made ready once, so that what it found before an edit is still known after it. */
function compiled(pattern: FindQuery['pattern']): ReturnType<typeof compileSearch> {
  const search = searches.get(pattern) ?? compileSearch(pattern)
  searches.set(pattern, search)
  return search
}

function rememberingSpans(search: Search): (sentence: Sentence) => readonly FoundSpan[] {
  const known = knownSpans.get(search) ?? new WeakMap<Sentence, readonly FoundSpan[]>()
  knownSpans.set(search, known)
  return (sentence) => {
    const spans = known.get(sentence) ?? spansIn(sentence, search)
    known.set(sentence, spans)
    return spans
  }
}

function searchInSlices(
  article: Article,
  search: Search,
  where: readonly Side[],
  onDone: (matches: readonly TextMatch[]) => void,
): () => void {
  const spansOf = rememberingSpans(search)
  const matches: TextMatch[] = []
  let row = 0
  let timer: number | undefined
  const slice = (): void => {
    const end = performance.now() + sliceMs
    while (row < article.beads.length && performance.now() < end) {
      const rows = { from: row, to: row + rowsAtOnce }
      matches.push(...matchesInOrder(article, spansOf, where, rows))
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
