import { findNearestMatch } from '../../../src-core/project/queries/find-nearest-match'
import type { Article } from '../../../src-core/project/model'
import type { TextMatch } from '../../../src-core/project/queries/find-text'
import type { OpenWork } from '../../state/app-state'
import type { FindResult, FindState } from '../../state/find-state'

/** The result of the search when it is of this article and of what is asked now; else null. */
export function trueResult(find: FindState, article: Article | null): FindResult | null {
  const { result, query } = find
  return result !== null && result.article === article && result.query === query ? result : null
}

/** The index of the match that the user stands on; null when they stand on none. */
export function currentIndex(find: FindState, work: OpenWork | null): number | null {
  const { result, current } = find
  if (result === null || current === null || work?.selection?.bead !== current.bead) return null
  const index = findNearestMatch(result.article, result.matches, current, 'forward')
  const match = result.matches[index ?? -1]
  const isSame = match?.sentence === current.sentence && match?.start === current.offset
  return isSame ? index : null
}

export function currentMatch(find: FindState, work: OpenWork | null): TextMatch | null {
  return find.result?.matches[currentIndex(find, work) ?? -1] ?? null
}

/** How many matches were just replaced at once; null when the article has changed since. */
export function replacedCount({ replaced }: FindState, result: FindResult | null): number | null {
  return replaced !== null && replaced.article === result?.article ? replaced.count : null
}
