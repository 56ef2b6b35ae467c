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
  return sides.flatMap((side: Side) =>
    matchesOf(bead[side], bead.languages[side]).map(({ start, end, instead }, order): Finding => {
      const span = { side, start, end }
      return {
        key: `${side} ${String(order)} ${bead[side].slice(start, end)}`,
        spans: [span],
        message,
        values: { form: bead[side].slice(start, end) },
        ...(instead === null ? {} : { fix: { ...span, text: instead } }),
      }
    }),
  )
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
