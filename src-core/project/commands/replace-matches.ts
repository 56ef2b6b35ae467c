import { expandReplacement } from '../../text/search-replacement'
import { findRows } from '../find-row'
import type { Row } from '../find-row'
import { indexById } from '../index-by-id'
import { sides, unreviewed } from '../model'
import type { Article, Bead, Sentence } from '../model'
import type { TextMatch } from '../queries/find-text'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceBeads, replaceSentences } from './replace-in-place'
import { shortenName } from './shorten-name'

/** What to write instead of a match. */
export interface Replacement {
  readonly text: string
  /** Whether `$1`, `$<name>` and `$&` mean what the match held: see `expandReplacement`. */
  readonly isTemplate: boolean
}

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
  const edits = { source: new Map<number, Sentence>(), target: new Map<number, Sentence>() }
  const edited = new Set<string>()
  for (const [id, inSentence] of groupsOf(matches, ({ sentence }) => sentence)) {
    const { bead, side } = inSentence[0] ?? { bead: '', side: 'source' }
    const place = indexById(article[side]).get(id) ?? -1
    const sentence = article[side][place]
    if (sentence === undefined) return refuse('no-such-sentence')
    const text = replaceIn(sentence.text, inSentence, replacement)
    if (text === sentence.text) continue
    edits[side].set(place, { ...sentence, text })
    edited.add(bead)
  }
  const rows = findRows(article, [...edited])
  if (rows === null) return refuse('no-such-bead')
  const [first] = rows
  if (first === undefined) return refuse('same-text')
  // As few changes as there are runs of neighbours: thousands of single ones would take their time.
  const change = batch([
    ...sides.flatMap((side) => replaceSentences(article, side, edits[side])),
    ...replaceBeads(article, reopened(rows)),
  ])
  const values = { count: matches.length, text: shortenName(found), first: first.index + 1 }
  return doable('replace-matches', values, change, first.bead.id)
}

/** The approved ones of these rows as they are once their text is another. */
function reopened(rows: readonly Row[]): ReadonlyMap<number, Bead> {
  const approved = rows.filter(({ bead }) => bead.review.status === 'approved')
  return new Map(approved.map(({ index, bead }) => [index, { ...bead, review: unreviewed }]))
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

function replaceIn(text: string, matches: readonly TextMatch[], replacement: Replacement): string {
  let replaced = ''
  let from = 0
  for (const match of matches) {
    replaced += text.slice(from, match.start) + replacementFor(text, match, replacement)
    from = match.end
  }
  return replaced + text.slice(from)
}
