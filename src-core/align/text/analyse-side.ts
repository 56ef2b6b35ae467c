import type { LanguageTag } from '../../project/model'
import { splitSentences } from '../../text/split-sentences'
import type { Unit } from '../align'
import { foldArabicWord, foldLatinWord, isArabicWord } from '../words/fold-word'
import { arabicStopWords, englishStopWords } from '../words/stop-words'
import { splitGluedWord, type Knows } from '../words/split-glued-word'
import type { AnalysedSide, UnitFacts, WordType } from './analysed-side'
import { readNumber, type RawToken } from './read-numbers'
import { unitFacts } from './unit-facts'

const tokenPattern =
  /\p{Nd}+(?:[.,\u066B\u066C\u060C]\p{Nd}+)*|[\p{L}\p{M}\u0640\u200C]+(?:['\u2019]\p{L}+)*/gu

/** Cuts the units of a side into tokens and sentences, reads its numbers, and numbers its words by type. */
export function analyseSide(
  units: readonly Unit[],
  knows: Knows,
  language: LanguageTag,
): AnalysedSide {
  const types: WordType[] = []
  const typeByKey = new Map<string, number>()
  const tokenTypes: number[] = []
  const tokenStarts: number[] = []
  const tokenEnds: number[] = []
  const facts: UnitFacts[] = []

  const addToken = (key: string, text: string, raw: RawToken, end: number): void => {
    const isNumber = key.startsWith('#')
    let type = typeByKey.get(key)
    const surface = text.slice(raw.start, end)
    const isCapitalised = !isNumber && !raw.isArabic && /^\p{Lu}/u.test(surface)
    if (type === undefined) {
      type = types.length
      typeByKey.set(key, type)
      const isStop = (raw.isArabic ? arabicStopWords : englishStopWords).has(key)
      types.push({ key, surface, isNumber, isArabic: raw.isArabic, isStop, isCapitalised })
    }
    const word = types[type]
    if (word === undefined || word.isStop) return
    if (!isCapitalised) word.isCapitalised = false
    tokenTypes.push(type)
    tokenStarts.push(raw.start)
    tokenEnds.push(end)
  }

  for (const unit of units) {
    const first = tokenTypes.length
    const raw = rawTokens(unit.text, knows)
    for (let at = 0; at < raw.length;) {
      const token = raw[at]
      if (token === undefined) break
      const number = readNumber(raw, at)
      if (number === null) {
        addToken(token.folded, unit.text, token, token.end)
        at += 1
      } else {
        const last = raw[at + number.tokenCount - 1] ?? token
        addToken(`#${String(number.value)}`, unit.text, token, last.end)
        at += number.tokenCount
      }
    }
    const end = tokenTypes.length
    const spans = splitSentences(unit.text, language)
    let at = first
    const sentences = (spans.length > 1 ? spans : []).map((span, index) => {
      const start = at
      if (index === spans.length - 1) at = end
      else while (at < end && (tokenStarts[at] ?? 0) < span.end) at += 1
      const text = unit.text.slice(span.start, span.end)
      return unitFacts({ text, kind: unit.kind }, { first: start, end: at })
    })
    facts.push(unitFacts(unit, { first, end }, sentences))
  }
  return {
    units: facts,
    types,
    tokenTypes: Int32Array.from(tokenTypes),
    tokenStarts: Int32Array.from(tokenStarts),
    tokenEnds: Int32Array.from(tokenEnds),
  }
}

function rawTokens(text: string, knows: Knows): readonly RawToken[] {
  const tokens: RawToken[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const surface = match[0]
    const start = match.index
    const isDigits = /^\p{Nd}/u.test(surface)
    const isArabic = !isDigits && isArabicWord(surface)
    const folded = isDigits ? surface : isArabic ? foldArabicWord(surface) : foldLatinWord(surface)
    const pieces = isArabic ? splitGluedWord(folded, surface, knows) : null
    if (pieces !== null) tokens.push(...gluedTokens(surface, start, pieces))
    else if (folded !== '')
      tokens.push({ folded, start, end: start + surface.length, isArabic, isDigits })
  }
  return tokens
}

/** The tokens of words written together; each begins where the letters of the ones before it end. */
function gluedTokens(
  surface: string,
  start: number,
  pieces: readonly string[],
): readonly RawToken[] {
  let at = 0
  return pieces.map((folded, index) => {
    const first = at
    for (let taken = 0; at < surface.length && taken < folded.length; at += 1) {
      taken += foldArabicWord(surface.charAt(at)).length
    }
    const end = index === pieces.length - 1 ? surface.length : at
    return { folded, start: start + first, end: start + end, isArabic: true, isDigits: false }
  })
}
