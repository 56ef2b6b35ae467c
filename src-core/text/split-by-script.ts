import { detectLanguage } from './detect-language'
import type { ScriptLanguage } from './detect-language'
import { cutBetween } from './script-boundary'
import type { Span } from './span'
import { splitWords } from './split-words'
import type { Word } from './split-words'

/** A stretch of a text in one language. */
export interface LanguageRun extends Span {
  readonly language: ScriptLanguage
}

/** Words of one script that stand together, and what strangers they have taken in. */
interface Run extends Span {
  readonly language: ScriptLanguage
  /** Words of the run's own script. */
  readonly words: readonly string[]
}

/** A gap that parts two texts of itself: a line break, a bar, a dash that stands alone, a full stop. */
const separatorGap = /[\n\r\t|｜•·●■]|\s[-–—\u2010-\u2015/\u0640_]+\s|[.!?؟…]["”»’)\]]*\s|\s{3,}/u
const lineBreak = /[\n\r\u2028\u2029]/u

/** Small words inside English names and titles, which tell nothing of a sentence. */
const inNames = new Set(
  'a al an and as at by de del el for from in la le of on or the to with'.split(' '),
)
/** Words that a name or a term in the other language follows. */
const beforeStranger = new Set(
  (
    'the a of called named word phrase term slogan means titled chanting motto في من على إلى عن شركة موقع صحيفة ' +
    'مجلة قناة وكالة كتاب رواية فيلم أغنية برنامج كلمة عبارة مصطلح بعنوان اسم باسم تطبيق منصة لشركة لموقع لصحيفة لرواية لكتاب ' +
    'عبر مع بـ لـ هاشتاغ وسم'
  ).split(' '),
)

/**
 * The language runs of a line that holds two languages, such as a headline that is followed by its
 * original. A name, an acronym or a term of the other language inside a sentence is no run of its
 * own. Every letter and digit is in exactly one run; only signs that merely part two runs (a bar, a
 * lone dash) are left out. A text without letters has no runs.
 */
export function splitByScript(text: string): readonly LanguageRun[] {
  const found = runsOf(splitWords(text))
  const runs = absorbStrangers(text, found)
  const whole = trimmed(text, 0, text.length)
  if (runs.length < 2) {
    const language = isArabicAround(found) ? 'ar' : detectLanguage(text)
    return language === null ? [] : [{ ...whole, language }]
  }
  let start = whole.start
  return runs.map((run, index) => {
    const next = runs[index + 1]
    const cut =
      next === undefined ? { left: whole.end, right: whole.end } : cutBetween(text, run, next)
    const span = trimmed(text, start, cut.left)
    start = cut.right
    return { ...span, language: run.language }
  })
}

/** An Arabic sentence may hold a longer quotation in English: it begins and ends in Arabic. */
function isArabicAround(runs: readonly Run[]): boolean {
  if (runs[0]?.language !== 'ar' || runs.at(-1)?.language !== 'ar') return false
  return runs.reduce((count, run) => count + (run.language === 'ar' ? sizeOf(run) : 0), 0) >= 3
}

function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  return { start, end: Math.max(start, from + piece.trimEnd().length) }
}

function languageOf(word: Word): ScriptLanguage | null {
  if (word.kind === 'arabic') return 'ar'
  if (word.kind === 'latin') return 'en'
  if (word.kind === 'number') return null
  // Addresses stand in any text; words of a third script are a language of their own.
  return /^[\p{L}\p{M}]+$/u.test(word.text) ? 'other' : null
}

function runsOf(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = []
  for (const word of words) {
    const language = languageOf(word)
    if (language === null) continue
    const last = runs.at(-1)
    if (last?.language === language) {
      runs[runs.length - 1] = { ...last, end: word.end, words: [...last.words, word.text] }
    } else runs.push({ language, start: word.start, end: word.end, words: [word.text] })
  }
  return runs
}

/** Gives the runs that do not stand on their own to their neighbours, the shortest first. */
function absorbStrangers(text: string, runs: readonly Run[]): readonly Run[] {
  let left = runs
  while (left.length > 1) {
    let weakest: number | null = null
    for (let index = 0; index < left.length; index += 1) {
      if (standsAlone(text, left, index)) continue
      if (weakest === null || sizeOf(left[index]) < sizeOf(left[weakest])) weakest = index
    }
    if (weakest === null) return left
    left = absorb(left, weakest)
  }
  return left
}

function sizeOf(run: Run | undefined): number {
  return run?.words.length ?? 0
}

function absorb(runs: readonly Run[], index: number): readonly Run[] {
  const stranger = runs[index]
  const before = runs[index - 1]
  const after = runs[index + 1]
  if (stranger === undefined) return runs
  if (before !== undefined && after !== undefined && before.language === after.language) {
    const joined = { ...before, end: after.end, words: [...before.words, ...after.words] }
    return [...runs.slice(0, index - 1), joined, ...runs.slice(index + 2)]
  }
  const host = sizeOf(before) >= sizeOf(after) ? before : after
  if (host === undefined) return runs
  const grown = {
    ...host,
    start: Math.min(host.start, stranger.start),
    end: Math.max(host.end, stranger.end),
  }
  return runs.flatMap((run) => (run === stranger ? [] : [run === host ? grown : run]))
}

/** Whether a run is a text of its own and not a name or a term inside its neighbour. */
function standsAlone(text: string, runs: readonly Run[], index: number): boolean {
  const run = runs[index]
  if (run === undefined) return false
  const before = runs[index - 1]
  const after = runs[index + 1]
  const gapBefore = before === undefined ? null : text.slice(before.end, run.start)
  const gapAfter = after === undefined ? null : text.slice(run.end, after.start)
  const gaps = [gapBefore, gapAfter].filter((gap) => gap !== null)
  if (gaps.every((gap) => lineBreak.test(gap))) return true
  const size = run.words.length
  if (gaps.every((gap) => separatorGap.test(gap))) return size >= 2
  const neighbour = before ?? after
  const areBothEnclosed =
    gaps.length === 1 && neighbour !== undefined && isEnclosed(text, neighbour)
  if (isEnclosed(text, run) && !areBothEnclosed) return false
  if (gaps.length === 2) return size >= 8 && gaps.some((gap) => separatorGap.test(gap))
  if (before !== undefined && beforeStranger.has(before.words.at(-1)?.toLowerCase() ?? ''))
    return false
  if (run.language !== 'en') return size >= 3
  const hasOrdinaryWord = run.words.some((word) => /^\p{Ll}{2}/u.test(word) && !inNames.has(word))
  if (before === undefined) return size >= (hasOrdinaryWord ? 3 : 5)
  return size >= 4 && hasOrdinaryWord
}

/** Whether a run stands in brackets or quotation marks of its own. */
function isEnclosed(text: string, run: Span): boolean {
  const before = text.slice(0, run.start).trimEnd().at(-1) ?? ''
  const after = text.slice(run.end).replace(/^[\s.,،!?؟]+/u, '')[0] ?? ''
  return /[([«“"‘']/u.test(before) && /[)\]»”"’']/u.test(after)
}
