import type { Span } from '../text/span'
import { sides } from '../project/model'
import type { LanguageTag, Side } from '../project/model'
import type { CheckedBead, Finding } from './check'

/** A match of a pattern in a text, and what should stand there instead; null where only a person can say. */
export interface PatternMatch extends Span {
  readonly instead: string | null
}

/** Findings of what can be seen in one text alone: a pattern, asked on each side. */
export function findInTexts(
  bead: CheckedBead,
  message: string,
  matchesOf: (text: string, language: LanguageTag) => readonly PatternMatch[],
): readonly Finding[] {
  return sides.flatMap((side: Side) => {
    const keyOf = keys(`${message} ${side}`)
    return matchesOf(bead[side], bead.languages[side]).map(({ start, end, instead }): Finding => {
      const span = { side, start, end }
      const context = bead[side].slice(Math.max(0, start - contextLength), end + contextLength)
      return {
        key: keyOf(context),
        spans: [span],
        message,
        values: { form: bead[side].slice(start, end) },
        ...(instead === null ? {} : { fix: { ...span, text: instead } }),
      }
    })
  })
}

/** So many characters before and after a match tell it from the others, and stay when those are mended. */
const contextLength = 12

/** Keys for matches by their context; equal ones are counted. */
function keys(first: string): (context: string) => string {
  const seen = new Map<string, number>()
  return (context) => {
    const before = seen.get(context) ?? 0
    seen.set(context, before + 1)
    return before === 0 ? `${first} ${context}` : `${first} ${context} ${String(before)}`
  }
}

/** The matches of a regular expression, each with what should stand there. */
export function matchesOf(
  text: string,
  pattern: RegExp,
  instead: (match: RegExpMatchArray) => string | null,
): readonly PatternMatch[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    instead: instead(match),
  }))
}
