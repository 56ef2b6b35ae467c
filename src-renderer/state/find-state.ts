import type { Article, Side } from '../../src-core/project/model'
import type { GridPlace } from '../../src-core/project/queries/find-nearest-match'
import type { TextMatch } from '../../src-core/project/queries/find-text'
import type { RegexProblem } from '../../src-core/text/search-regex'
import type { SearchPattern } from '../../src-core/text/search-text'

/** What is looked for, and on which sides. */
export interface FindQuery {
  readonly pattern: SearchPattern
  readonly where: Side | 'both'
}

/** What a search came to; true only for the article and the query that it was made with. */
export interface FindResult {
  readonly article: Article
  readonly query: FindQuery
  readonly matches: readonly TextMatch[]
  /** Why nothing could be searched; null when it was. */
  readonly problem: RegexProblem | 'too-slow' | null
}

/** Where to go once the result is there: the first match from the origin, or on from the current one. */
export type FindWish = 'first' | 'next' | 'previous'

/** What a search came to in the other articles of the project. */
export interface FoundElsewhere {
  readonly query: FindQuery
  /** All articles of the project as they were, and the one that was shown: its result is not here. */
  readonly articles: readonly Article[]
  readonly shown: string
  /** By the id of the article; of those that were searched so far. */
  readonly results: ReadonlyMap<string, FindResult>
  readonly isDone: boolean
}

/** Find and replace: what is asked, what was found, and where the user is in it. */
export interface FindState {
  readonly isOpen: boolean
  readonly isReplacing: boolean
  readonly query: FindQuery
  /** Whether all articles of the project are searched. */
  readonly isInProject: boolean
  readonly elsewhere: FoundElsewhere | null
  readonly replacement: string
  /** What was looked for before, the latest first. */
  readonly past: readonly string[]
  readonly result: FindResult | null
  /** The match that the user stands on, by its place; null before the first. */
  readonly current: GridPlace | null
  /** Where a changed query is looked for from, so that typing on does not wander off. */
  readonly origin: GridPlace | null
  /** The bead that was selected when the origin was set: another one means that the user went elsewhere. */
  readonly visited: string | null
  readonly wish: FindWish | null
  /** Set anew each time the current match shall be brought into view; not after this time any more. */
  readonly reveal: { readonly until: number } | null
  /** How many matches were replaced at once, and the article after that; null when never or long ago. */
  readonly replaced: { readonly count: number; readonly article: Article | null } | null
  /** The field that shall have the keyboard; a new value each time it is asked for. */
  readonly focus: { readonly field: 'find' | 'replacement' } | null
}

export const closedFind: FindState = {
  isOpen: false,
  isReplacing: false,
  query: {
    pattern: {
      text: '',
      isRegex: false,
      isWholeWords: false,
      matchesCase: false,
      foldsLetters: true,
    },
    where: 'both',
  },
  isInProject: false,
  elsewhere: null,
  replacement: '',
  past: [],
  result: null,
  current: null,
  origin: null,
  visited: null,
  wish: null,
  reveal: null,
  replaced: null,
  focus: null,
}
