import { originalSpan } from './normalise-arabic'
import type { NormalisedText } from './normalise-arabic'
import { foldForSearch, normaliseForSearch } from './search-fold'
import { compileRegex, escapeRegex } from './search-regex'
import type { RegexProblem } from './search-regex'
import { wholeWordsOf } from './search-words'
import type { Span } from './span'

/** What to look for, and how to compare. */
export interface SearchPattern {
  readonly text: string
  readonly isRegex: boolean
  readonly isWholeWords: boolean
  readonly matchesCase: boolean
  /** Whether letters that differ only in spelling are the same: see `foldForSearch`. */
  readonly foldsLetters: boolean
}

/** What the groups of a regular expression held, as it is written in the text; null for one without part in the match. */
export interface Captures {
  readonly numbered: readonly (string | null)[]
  readonly named: Readonly<Record<string, string | null>>
}

/** A place where a pattern was found: a stretch of the original, never a part of a letter. */
export interface FoundSpan extends Span {
  /** Of a regular expression with groups. */
  readonly captures?: Captures
}

/** A pattern ready to search with. */
export interface Search {
  /** True when the search cannot take long for any text. */
  readonly isQuick: boolean
  /**
   * All places in a text, in order, not overlapping, none empty. `folded` may give its `foldForSearch`
   * by the case of the pattern when it is known, so that texts without a match cost little.
   */
  readonly spansIn: (
    text: string,
    folded?: (matchesCase: boolean) => string,
  ) => readonly FoundSpan[]
}

/** Makes a pattern ready; answers with what is wrong with its regular expression. */
export function compileSearch(pattern: SearchPattern): Search | RegexProblem {
  const { text, isRegex, isWholeWords, matchesCase, foldsLetters } = pattern
  if (text === '') return { isQuick: true, spansIn: () => [] }
  if (!isRegex) {
    const wanted = foldsLetters ? foldForSearch(text, matchesCase) : ''
    // A mark or a kashida alone folds to nothing: whoever looks for it means just that.
    if (wanted !== '') return foldedSearch(wanted, matchesCase, isWholeWords)
    const regex = new RegExp(escapeRegex(text), matchesCase ? 'dgu' : 'dgiu')
    return { isQuick: true, spansIn: (where) => matches(regex, where, null, isWholeWords) }
  }
  const compiled = compileRegex(text, { matchesCase, foldsLetters, isWholeWords })
  if (typeof compiled === 'string') return compiled
  const { regex, isFolded } = compiled
  return {
    isQuick: false,
    spansIn: (where, folded) => {
      if (!isFolded) return matches(regex, where, null, isWholeWords)
      regex.lastIndex = 0
      if (!regex.test(folded?.(matchesCase) ?? foldForSearch(where, matchesCase))) return []
      return matches(regex, where, normaliseForSearch(where, matchesCase), isWholeWords)
    },
  }
}

function foldedSearch(wanted: string, matchesCase: boolean, isWholeWords: boolean): Search {
  return {
    isQuick: true,
    spansIn: (where, folded) => {
      const compared = folded?.(matchesCase) ?? foldForSearch(where, matchesCase)
      if (!compared.includes(wanted)) return []
      const normalised = normaliseForSearch(where, matchesCase)
      const isWanted = isWholeWords ? wholeWordsOf(where) : () => true
      const found: FoundSpan[] = []
      let at = normalised.text.indexOf(wanted)
      while (at >= 0) {
        const span = wholeLetters(normalised, { start: at, end: at + wanted.length })
        const isFound = span !== null && isWanted(span)
        if (isFound) found.push(span)
        at = normalised.text.indexOf(wanted, at + (isFound ? wanted.length : 1))
      }
      return found
    },
  }
}

/** All matches of a regular expression; `normalised` is the folded text to run on, with the way back. */
function matches(
  regex: RegExp,
  text: string,
  normalised: NormalisedText | null,
  isWholeWords: boolean,
): readonly FoundSpan[] {
  const compared = normalised?.text ?? text
  const isWanted = isWholeWords ? wholeWordsOf(text) : () => true
  const found: FoundSpan[] = []
  regex.lastIndex = 0
  for (let match = regex.exec(compared); match !== null; match = regex.exec(compared)) {
    const end = match.index + match[0].length
    const place = { start: match.index, end }
    const span = normalised === null ? place : wholeLetters(normalised, place)
    const isFound = end > match.index && span !== null && isWanted(span)
    if (isFound) found.push(withCaptures(span, text, normalised, match))
    else regex.lastIndex = match.index + ((compared.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1)
  }
  return found
}

function withCaptures(
  span: Span,
  text: string,
  normalised: NormalisedText | null,
  match: RegExpExecArray,
): FoundSpan {
  if (match.length === 1) return span
  const original = (indices: readonly [number, number] | undefined): string | null => {
    if (indices === undefined) return null
    const place = { start: indices[0], end: indices[1] }
    const { start, end } = normalised === null ? place : originalSpan(normalised, place)
    return text.slice(start, end)
  }
  const numbered = (match.indices ?? []).slice(1).map(original)
  const named = Object.fromEntries(
    Object.entries(match.indices?.groups ?? {}).map(([name, indices]) => [name, original(indices)]),
  )
  return { ...span, captures: { numbered, named } }
}

/**
 * The letters of the original under a stretch of the folded text; null when an end of it lies inside what
 * one letter folded to, as `s` does in what `ß` folds to.
 */
function wholeLetters(normalised: NormalisedText, { start, end }: Span): Span | null {
  const { offsets } = normalised
  const cuts = (at: number): boolean => at > 0 && offsets[at] === offsets[at - 1]
  return cuts(start) || cuts(end) ? null : originalSpan(normalised, { start, end })
}
