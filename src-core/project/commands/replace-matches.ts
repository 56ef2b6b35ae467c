import { expandReplacement } from '../../text/search-replacement'
import type { Change } from '../change'
import { findRow } from '../find-row'
import { sides } from '../model'
import type { Article, Side } from '../model'
import type { TextMatch } from '../queries/find-text'
import { sentencesOf } from '../sentences-of'
import { changeTexts } from './edit-bead-text'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'

/** What to write instead of a match. */
export interface Replacement {
  readonly text: string
  /** Whether `$1`, `$<name>` and `$&` mean what the match held: see `expandReplacement`. */
  readonly isTemplate: boolean
}

/** Names of steps are short; of a long pattern its beginning is told. */
const longestName = 40

/**
 * Writes something else in the place of matches, as one step; each sentence keeps its identity and what
 * was imported, and a bead whose text changes loses its approval, as with any edit. The matches are those
 * of the article as it is; `found` is the pattern, for the name of the step.
 */
export function replaceMatches(
  article: Article,
  matches: readonly TextMatch[],
  replacement: Replacement,
  found: string,
): Outcome {
  if (matches.length === 0) return refuse('no-match')
  const bySentence = groupsOf(matches, ({ sentence }) => sentence)
  const changes: Change[] = []
  let focus: string | null = null
  for (const [bead, inBead] of groupsOf(matches, (match) => match.bead)) {
    const row = findRow(article, bead)
    if (row === null) return refuse('no-such-bead')
    for (const side of sidesOf(inBead)) {
      const sentences = sentencesOf(article, row.bead, side)
      const texts = sentences.map(({ id, text }) =>
        replaceIn(text, bySentence.get(id) ?? [], replacement),
      )
      const change = changeTexts(article, row, side, sentences, texts)
      if (change === null) continue
      changes.push(change)
      focus ??= bead
    }
  }
  if (changes.length === 0) return refuse('same-text')
  const row = findRow(article, focus ?? '')
  const values = { count: matches.length, text: shortened(found), first: (row?.index ?? 0) + 1 }
  return doable('replace-matches', values, batch(changes), focus)
}

/** What stands in the place of a match after it is replaced. */
export function replacementFor(text: string, match: TextMatch, replacement: Replacement): string {
  const whole = text.slice(match.start, match.end)
  return replacement.isTemplate
    ? expandReplacement(replacement.text, whole, match.captures)
    : replacement.text
}

function groupsOf(
  matches: readonly TextMatch[],
  keyOf: (match: TextMatch) => string,
): ReadonlyMap<string, readonly TextMatch[]> {
  const groups = new Map<string, TextMatch[]>()
  for (const match of matches) {
    const group = groups.get(keyOf(match))
    if (group === undefined) groups.set(keyOf(match), [match])
    else group.push(match)
  }
  return groups
}

function sidesOf(matches: readonly TextMatch[]): readonly Side[] {
  return sides.filter((side) => matches.some((match) => match.side === side))
}

function replaceIn(text: string, matches: readonly TextMatch[], replacement: Replacement): string {
  let replaced = ''
  let from = 0
  for (const match of matches) {
    replaced += text.slice(from, match.start) + replacementFor(text, match, replacement)
    from = match.end
  }
  return replaced + text.slice(from)
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= longestName ? text : `${letters.slice(0, longestName).join('')}…`
}
