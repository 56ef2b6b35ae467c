import type { Change } from '../change'
import type { Article } from '../model'
import type { TextMatch } from '../queries/find-text'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceMatches } from './replace-matches'
import type { Replacement } from './replace-matches'
import { shortenName } from './shorten-name'

/** What was found in an article, as it is. */
export interface FoundInArticle {
  readonly article: Article
  readonly matches: readonly TextMatch[]
}

/** Replaces what was found in several articles, as one step; see `replaceMatches`. */
export function replaceInArticles(
  found: readonly FoundInArticle[],
  replacement: Replacement,
  pattern: string,
): Outcome {
  const withMatches = found.filter(({ matches }) => matches.length > 0)
  const [only] = withMatches
  if (only === undefined) return refuse('no-match')
  if (withMatches.length === 1) {
    return replaceMatches(only.article, only.matches, replacement, pattern)
  }
  const changes: Change[] = []
  let count = 0
  for (const { article, matches } of withMatches) {
    const outcome = replaceMatches(article, matches, replacement, pattern)
    if (!outcome.ok && outcome.refusal !== 'same-text') return outcome
    if (outcome.ok) changes.push(outcome.change)
    count += matches.length
  }
  if (changes.length === 0) return refuse('same-text')
  const values = { count, text: shortenName(pattern) }
  return doable('replace-in-articles', values, batch(changes), null)
}
