import type { LanguageTag } from '../project/model'
import { abbreviationsOf } from './abbreviations'
import type { AbbreviationClass } from './abbreviations'
import { arabicLetters } from './character-classes'
import { closingMarksEnd } from './closing-marks'
import { endsSentence } from './sentence-end'
import type { Span } from './span'

export interface SplitOptions {
  /** Whether a semicolon (`;`, `؛`) ends a sentence. Default false. */
  readonly atSemicolons?: boolean
}

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]+/gu
const stopRun = /\.(?: \.){2,}|[.!?؟…۔。！？｡।॥]+/gu
const stopRunOrSemicolon = /\.(?: \.){2,}|[.!?؟…۔。！？｡।॥;؛]+/gu
const letterOrDigit = /[\p{L}\p{N}]/u
const strayMarks = /^[\s.!?؟…"”»’)\]\u200e\u200f\u061c]*$/u

/** Web and mail addresses, and dates written with full stops: their stops end nothing. */
const protectedText = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>«»“”"،؛؟${arabicLetters}]*[\p{L}\p{N}\/_=&#%-]`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+`,
    String.raw`(?<!\p{Nd})\p{Nd}{1,2}\.\s?\p{Nd}{1,2}\.\s?\p{Nd}{2,4}(?!\p{Nd})`,
    String.raw`(?<!\p{Nd})\p{Nd}{1,2}\.\s\p{L}+\s\p{Nd}{4}(?!\p{Nd})`,
  ].join('|'),
  'gu',
)

/**
 * The sentences of a text: spans without white space at their ends; every other character is in
 * exactly one of them. Line breaks end a sentence; semicolons do not, unless asked for. Rules over
 * stops and the words around them (abbreviations, initials, list numbers, dates, quotations), no
 * `Intl.Segmenter`, so that the result does not depend on the version of ICU.
 */
export function splitSentences(
  text: string,
  language: LanguageTag,
  options: SplitOptions = {},
): readonly Span[] {
  const abbreviations = abbreviationsOf(language)
  const pattern = (options.atSemicolons ?? false) ? stopRunOrSemicolon : stopRun
  const spans: Span[] = []
  let lineStart = 0
  const addLine = (lineEnd: number): void => {
    const line = text.slice(lineStart, lineEnd)
    for (const span of splitLine(line, pattern, abbreviations)) {
      const moved = { start: span.start + lineStart, end: span.end + lineStart }
      const last = spans.at(-1)
      // A full stop alone on a line was torn off the line before it.
      if (last !== undefined && strayMarks.test(line)) {
        spans[spans.length - 1] = { start: last.start, end: moved.end }
      } else spans.push(moved)
    }
  }
  for (const found of text.matchAll(lineBreak)) {
    addLine(found.index)
    lineStart = found.index + found[0].length
  }
  addLine(text.length)
  return spans
}

function splitLine(
  line: string,
  pattern: RegExp,
  abbreviations: ReadonlyMap<string, AbbreviationClass>,
): readonly Span[] {
  const spans: Span[] = []
  const isProtected = protection(line)
  let sentenceStart = 0
  let seen = 0
  let hasWords = false
  let quoteIsOpen = false
  for (const found of line.matchAll(pattern)) {
    const start = found.index
    if (start < sentenceStart || isProtected(start)) continue
    const passed = line.slice(seen, start)
    for (const character of passed) if (character === '"') quoteIsOpen = !quoteIsOpen
    hasWords ||= letterOrDigit.test(passed)
    seen = start
    const end = start + found[0].length
    const closedAt = closingMarksEnd(line, end, quoteIsOpen)
    const isSemicolon = /[;؛]$/u.test(found[0])
    const run = { text: line, sentenceStart, hasWords, start, end, closedAt }
    if (isSemicolon || endsSentence(run, abbreviations)) {
      addTrimmed(spans, line, sentenceStart, closedAt)
      sentenceStart = closedAt
      hasWords = false
    }
  }
  addTrimmed(spans, line, sentenceStart, line.length)
  return spans
}

function addTrimmed(spans: Span[], line: string, from: number, to: number): void {
  const piece = line.slice(from, to)
  const trimmed = piece.trim()
  if (trimmed === '') return
  const start = from + piece.indexOf(trimmed)
  spans.push({ start, end: start + trimmed.length })
}

/** Tells of ascending offsets whether a protected text covers them. */
function protection(line: string): (at: number) => boolean {
  if (!/:\/\/|www\.|@|\p{Nd}\.\s?[\p{Nd}\p{L}]/u.test(line)) return () => false
  const spans = Array.from(line.matchAll(protectedText), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
  let next = 0
  return (at) => {
    while ((spans[next]?.end ?? Infinity) <= at) next += 1
    return at >= (spans[next]?.start ?? Infinity)
  }
}
