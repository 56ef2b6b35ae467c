import { expandReplacement } from '../../text/search-replacement'
import { indexById } from '../index-by-id'
import type { Article } from '../model'
import type { TextMatch } from '../queries/find-text'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { rewritePieces } from './rewrite-pieces'
import { shortenName } from './shorten-name'

/** What to write instead of a match. */
export interface Replacement {
  readonly text: string
  /** Whether `$1`, `$<name>` and `$&` mean what the match held: see `expandReplacement`. */
  readonly isTemplate: boolean
}

/**
 * Writes something else in the place of matches, as one step (see `rewritePieces`). The matches are those of the
 * article as it is; `found` is the pattern, for the name of the step.
 */
export function replaceMatches(
  article: Article,
  matches: readonly TextMatch[],
  replacement: Replacement,
  found: string,
): Outcome {
  if (matches.length === 0) return refuse('no-match')
  const textOf = ({ side, sentence }: TextMatch): string =>
    article[side][indexById(article[side]).get(sentence) ?? -1]?.text ?? ''
  const pieces = matches.map((match) => ({
    ...match,
    text: replacementFor(textOf(match), match, replacement),
  }))
  const written = rewritePieces(article, pieces)
  if (!written.ok) return written
  const { change, first } = written
  const values = { count: matches.length, text: shortenName(found), first: first.index + 1 }
  return doable('replace-matches', values, change, first.bead.id)
}

/** What stands in the place of a match after it is replaced. */
export function replacementFor(text: string, match: TextMatch, replacement: Replacement): string {
  if (!replacement.isTemplate) return replacement.text
  return expandReplacement(replacement.text, text.slice(match.start, match.end), match.captures)
}
