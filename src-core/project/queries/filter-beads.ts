import { compileSearch } from '../../text/search-text'
import type { Search, SearchPattern } from '../../text/search-text'
import { sides } from '../model'
import type { Article, Bead, Sentence, Side } from '../model'
import { sentencesOf } from '../sentences-of'
import { conditionTable, meetsOneOf } from './bead-conditions'
import type { BeadCondition } from './bead-conditions'
import { spansIn } from './find-text'
import type { TextMatch } from './find-text'

/** A text that a bead must contain, compared as a search compares it. */
export interface TextCondition {
  readonly pattern: SearchPattern
  readonly where: Side | 'both'
}

/**
 * Which beads are wanted. A bead has at most one status and one of omission, addition and furniture: of
 * those, any that is named will do. Everything else that is named must be so.
 */
export interface BeadFilter {
  readonly conditions: readonly BeadCondition[]
  readonly text: TextCondition | null
}

export const noFilter: BeadFilter = { conditions: [], text: null }

/** Conditions that exclude one another. */
const alternatives: readonly (readonly BeadCondition[])[] = [
  ['unreviewed', 'approved', 'query'],
  ['omission', 'addition', 'furniture'],
]

/** Whether a filter lets all beads through. */
export function isNoFilter({ conditions, text }: BeadFilter): boolean {
  return conditions.length === 0 && text === null
}

interface Asked {
  readonly article: Article
  readonly conditions: readonly BeadCondition[]
  readonly wanted: readonly number[]
}

/** The answer by conditions alone that was given last: the grid asks, and then the bar above it. */
let last: Asked | null = null

/** Indices of the beads that a filter lets through, in the order of the grid. */
export function filterBeads(article: Article, filter: BeadFilter): readonly number[] {
  const { conditions, text } = filter
  if (text !== null) return wantedBeads(article, filter)
  if (last?.article !== article || last.conditions !== conditions) {
    last = { article, conditions, wanted: wantedBeads(article, filter) }
  }
  return last.wanted
}

function wantedBeads(article: Article, filter: BeadFilter): readonly number[] {
  const table = conditionTable(article)
  const tests = groupsOf(filter.conditions).map((group) => meetsOneOf(table, group))
  const contains = filter.text === null ? null : textMatcher(filter.text)
  const wanted: number[] = []
  article.beads.forEach((bead, row) => {
    const isMet = tests.every((meets) => meets(row))
    if (isMet && (contains === null || contains(article, bead))) wanted.push(row)
  })
  return wanted
}

function groupsOf(conditions: readonly BeadCondition[]): readonly (readonly BeadCondition[])[] {
  const grouped = alternatives
    .map((group) => group.filter((condition) => conditions.includes(condition)))
    .filter((group) => group.length > 0)
  const single = conditions.filter((condition) => !alternatives.flat().includes(condition))
  return [...grouped, ...single.map((condition) => [condition])]
}

type TextMatcher = (article: Article, bead: Bead) => boolean

const matchers = new WeakMap<TextCondition, TextMatcher>()

/** Made once for a condition, so that what is known of a sentence stays known after an edit elsewhere. */
function textMatcher(condition: TextCondition): TextMatcher {
  const known = matchers.get(condition)
  if (known !== undefined) return known
  const search = compileSearch(condition.pattern)
  const where = condition.where === 'both' ? sides : [condition.where]
  const matcher: TextMatcher = typeof search === 'string' ? () => false : matcherOf(search, where)
  matchers.set(condition, matcher)
  return matcher
}

/**
 * Says what a search for a condition found, so that nothing is searched again: a regular expression may take
 * for ever, and is searched for elsewhere. A sentence that was changed since is let through until the next
 * search has seen it.
 */
export function rememberFound(
  condition: TextCondition,
  article: Article,
  matches: readonly TextMatch[],
): void {
  const where = condition.where === 'both' ? sides : [condition.where]
  const ids = new Set(matches.map(({ sentence }) => sentence))
  const found = new WeakMap<Sentence, boolean>()
  for (const side of where) {
    for (const sentence of article[side]) found.set(sentence, ids.has(sentence.id))
  }
  matchers.set(
    condition,
    anyOf(where, (sentence) => found.get(sentence) ?? true),
  )
}

function matcherOf(search: Search, where: readonly Side[]): TextMatcher {
  const found = new WeakMap<Sentence, boolean>()
  const has = (sentence: Sentence): boolean => {
    const answer = found.get(sentence) ?? spansIn(sentence, search).length > 0
    found.set(sentence, answer)
    return answer
  }
  return anyOf(where, has)
}

function anyOf(where: readonly Side[], has: (sentence: Sentence) => boolean): TextMatcher {
  return (article, bead) => where.some((side) => sentencesOf(article, bead, side).some(has))
}
