import { endsAfterArabic, endsAfterLatin, withoutConjunction } from './after-abbreviation'
import type { AbbreviationClass } from './abbreviations'
import { endsAfterQuestion } from './after-question'
import { arabicLetters } from './character-classes'
import type { NextWord } from './next-word'
import { isCamelName, nextWord, opens, wordBefore } from './next-word'

/** A place where a sentence may end: a run of stops and the closing marks after it. */
export interface StopRun {
  readonly text: string
  /** Where the sentence begins that may end here. */
  readonly sentenceStart: number
  /** Whether a letter or a digit stands between there and the stops. */
  readonly hasWords: boolean
  /** The stops stand from `start` to `end`; quotation marks and brackets after them to `closedAt`. */
  readonly start: number
  readonly end: number
  readonly closedAt: number
}

type Abbreviations = ReadonlyMap<string, AbbreviationClass>

const arabicFirst = new RegExp(`^[${arabicLetters}]`, 'u')
const letterOrDigit = /[\p{L}\p{N}]/u
const unspacedStop = /[。！？｡।॥]/u

/** Whether a sentence ends at a run of stops. */
export function endsSentence(run: StopRun, abbreviations: Abbreviations): boolean {
  const { text, hasWords, start, end, closedAt } = run
  if (!hasWords) return false
  if (closedAt === text.length) return true
  const next = nextWord(text, closedAt)
  if (next === null) return false
  const stops = text.slice(start, end)
  if (unspacedStop.test(stops)) return true
  if (/^\s*[,;:،؛.!?؟…]/u.test(text.slice(closedAt, closedAt + 3))) return false
  if (isInsideBracket(run)) return false
  if (!/\s/u.test(text[closedAt] ?? '')) return endsWithoutSpace(run, stops, next, abbreviations)
  if (/[?!؟]/u.test(stops)) return endsAfterQuestion(run, next)
  if (stops.length > 1 || stops === '…') return endsAfterDots(run, next)
  return endsAfterFullStop(run, next, abbreviations)
}

/** Inside a bracket that was opened in the middle of the sentence and closes soon. */
function isInsideBracket({ text, sentenceStart, closedAt }: StopRun): boolean {
  const done = text.slice(Math.max(sentenceStart, closedAt - 400), closedAt)
  const opened = Math.max(done.lastIndexOf('('), done.lastIndexOf('['))
  if (opened <= Math.max(done.lastIndexOf(')'), done.lastIndexOf(']'))) return false
  if (!letterOrDigit.test(done.slice(0, opened))) return false
  return /^[^()[\]]{0,200}[)\]]/u.test(text.slice(closedAt, closedAt + 201))
}

/** Whether a sentence ends at a single full stop that white space follows. */
function endsAfterFullStop(run: StopRun, next: NextWord, abbreviations: Abbreviations): boolean {
  const { text, sentenceStart, start, end, closedAt } = run
  // `د . سامر`: much Arabic typing has a space before the stop.
  const wordEnd = /\s/u.test(text[start - 1] ?? '') ? start - 1 : start
  const before = wordBefore(text, sentenceStart, wordEnd)
  const rest = text.slice(sentenceStart, wordEnd - before.length)
  if (closedAt === end && isListMarker(before) && !letterOrDigit.test(rest)) return false
  // `1 Cor. 5:2`: chapter and verse.
  if (next.first === 'digit' && /^\s*\p{Nd}+:\p{Nd}/u.test(text.slice(closedAt, closedAt + 12))) {
    return /\p{Nd}$/u.test(before)
  }
  if (next.first === 'small' && !arabicFirst.test(before)) {
    return isCamelName(next.text) && abbreviations.get(before) === undefined
  }
  if (before === '') return true
  return arabicFirst.test(before) || /\p{Nd}/u.test(before)
    ? endsAfterArabic(before, rest, next, abbreviations)
    : endsAfterLatin(before, rest, next, abbreviations)
}

/** `1`, `12`, `A`, `أ`, `IV`, `3.2` before a stop at the very start: the number of a list. */
function isListMarker(word: string): boolean {
  return /^(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2})*|\p{L}\u0640?|[IVXivx]{1,5})$/u.test(word)
}

/** Whether a sentence ends at three dots (or two) that white space follows. */
function endsAfterDots(run: StopRun, next: NextWord): boolean {
  const { text, sentenceStart, start, end, closedAt } = run
  const isElision = /[[(]/u.test(text[start - 1] ?? '') && /[\])]/u.test(text[end] ?? '')
  if (isElision || next.first === 'arabic') return opens(next) && !isElision
  if (next.first === 'small') return isCamelName(next.text)
  if (next.first === 'digit') return closedAt > end
  const before = wordBefore(text, sentenceStart, start)
  return next.text !== before && (next.text !== 'I' || closedAt > end)
}

/** Whether a sentence ends where the space after the stop is missing. */
function endsWithoutSpace(
  run: StopRun,
  stops: string,
  next: NextWord,
  abbreviations: Abbreviations,
): boolean {
  const { text, sentenceStart, start, end, closedAt } = run
  const isQuestion = /[?!؟]/u.test(stops)
  if (!isQuestion && stops !== '.') return false
  const character = text[closedAt] ?? ''
  const isOpening = /["“«‹([]/u.test(character)
  if (!isOpening && !letterOrDigit.test(character)) return false
  const isWord =
    next.first === 'arabic'
      ? next.text.length > 1
      : /^\p{Lu}\p{Ll}/u.test(next.text) || (/^[AI]$/u.test(next.text) && !next.dotted)
  const followsMark = /["”»’)\]%٪]/u.test(text[start - 1] ?? '')
  if (isQuestion || closedAt > end || followsMark) return isWord
  const before = wordBefore(text, sentenceStart, start)
  const bare = withoutConjunction(before)
  const rest = text.slice(sentenceStart, start - before.length)
  if (isListMarker(before) && !letterOrDigit.test(rest)) return false
  if (bare === '' || abbreviations.has(bare) || bare.includes('.')) return false
  if (!isWord) return false
  if (next.first === 'arabic') return bare.length > 1 || /\p{Nd}/u.test(before)
  if (/^(?:com|org|net|gov|edu|info|io)$/iu.test(next.text)) return false
  return /\p{Ll}{2}$|\p{Nd}$/u.test(before)
}
