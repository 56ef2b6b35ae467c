import type { Unit } from '../align'
import type { Ending, UnitFacts } from './analysed-side'

const closers = /[\s"'\u00BB\u201D\u2019\u203A)\]}*_\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/u

function endingOf(text: string): Ending {
  const bare = text.replace(closers, '')
  if (/(?:\.{3}|\.{2}|\u2026)$/u.test(bare)) return 'ellipsis'
  switch (bare.slice(-1)) {
    case '.':
    case '\u06D4':
    case '\u3002':
      return 'stop'
    case '?':
    case '\u061F':
      return 'question'
    case '!':
      return 'exclamation'
    case ':':
    case ',':
    case ';':
    case '\u060C':
    case '\u061B':
      return 'pause'
    default:
      return 'none'
  }
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _match of text.matchAll(pattern)) count += 1
  return count
}

/** What can be seen in a unit alone; `tokens` are its places in the side's token list. */
export function unitFacts(
  unit: Unit,
  tokens: { first: number; end: number },
  sentences: readonly UnitFacts[] = [],
): UnitFacts {
  const { text, kind } = unit
  const ending = endingOf(text)
  const length = text.replace(/[\s\u064B-\u065F\u0670\u0640]/gu, '').length
  return {
    length,
    ending,
    sentenceCount: Math.max(1, sentences.length),
    sentences,
    quoteCount: Math.round(countOf(text, /["\u00AB\u00BB\u201C\u201D\u201E]/gu) / 2),
    bracketCount: countOf(text, /[()[\]]/gu) / 2,
    questionCount: countOf(text, /[?\u061F]/gu),
    digitShare: length === 0 ? 0 : countOf(text, /\p{Nd}/gu) / length,
    firstToken: tokens.first,
    endToken: tokens.end,
    kind,
    isFurniture: kind !== 'body' && kind !== 'heading' && kind !== 'list-item',
  }
}
