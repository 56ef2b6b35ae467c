import type { ReasonKind } from '../../project/model'
import type { SideWords } from '../evidence/document'
import type { LexiconIndex } from '../lexicon/lexicon-index'
import { isGrammarWord } from '../words/grammar-words'
import { isLooseNumber } from '../words/loose-number'
import { tokensOf, type BeadSide } from './bead-side'
import { isCalendarWord } from './calendar-words'
import { createIsHeard } from './heard-names'
import { createNameAt } from './name-at'
import { withNameArticle } from './name-article'
import { endOfNamePhrase } from './name-phrases'
import { isSaidOtherwise, saidNumbers } from './said-numbers'
import type { SeenTogether } from './seen-together'
import { textOfToken } from './text-of-token'

/** What the words of a bead are judged by, beside those of its own. */
export interface Judgement {
  readonly lexicon: LexiconIndex
  /** In how many units a type of the own side and one of the other stand in one bead. */
  readonly seenTogether: SeenTogether
}

export interface MissingWord {
  readonly kind: ReasonKind
  readonly text: string
}

/** So many facts are named, and words that are none as long as the list has no more than so many. */
const most = { facts: 6, all: 3 }
/** A word that is missing is worth a line when it tells at least so much (nats). */
const leastWeight = 2
/** A word that is linked so surely with one of the other side stands there too, if less often. */
const surely = 0.45
/** What goes with a name so much less surely than something else that the text has for it is no match of it. */
const shareOfBest = 0.7

const dual = /\p{L}{2}(?:\u064A\u0646|\u0627\u0646)$/u

/**
 * Numbers, names and telling words that only this side of a bead has, the most telling first. A name of
 * several words is one. What the other side says less often, with a pronoun the second time, is not missing.
 */
export function missingWords(
  own: BeadSide,
  other: BeadSide,
  judgement: Judgement,
): readonly MissingWord[] {
  const { words, texts, units, matched } = own
  const present = new Set(tokensOf(other).map((token) => other.words.side.tokenTypes[token] ?? 0))
  const numbers = { own: saidNumbers(own), other: saidNumbers(other) }
  const isHeard = createIsHeard(own, other, judgement)
  const isFound = (token: number, isName: boolean): boolean => {
    const type = words.side.tokenTypes[token] ?? 0
    const needed = isName ? Math.max(surely, shareOfBest * bestLink(words, type)) : 0
    return (
      (matched.get(token) ?? -1) >= needed ||
      isLinked(words, type, present, Math.max(surely, needed))
    )
  }
  // Arabic says two of a thing by the ending of its word.
  const isDual = (value: number, counted: number): boolean =>
    value === 2 &&
    linkedTypes(words, words.side.tokenTypes[counted] ?? 0).some(
      (type) => present.has(type) && dual.test(other.words.side.types[type]?.key ?? ''),
    )
  const list: { kind: ReasonKind; text: string; worth: number }[] = []
  for (const unit of units) {
    const { firstToken = 0, endToken = 0 } = words.side.units[unit] ?? {}
    const isNameAt = createNameAt(own, other, unit, judgement)
    const isMissingName = (token: number): boolean =>
      isNameAt(token) && !isFound(token, true) && !isHeard(words.side.tokenTypes[token] ?? 0)
    for (let token = firstToken; token < endToken; token += 1) {
      const type = words.side.tokenTypes[token] ?? 0
      const word = words.side.types[type]
      if (word === undefined) continue
      const weight = words.weights[type] ?? 0
      const text = textOfToken(words, texts, unit, token)
      const phrase = endOfNamePhrase(own, unit, token, judgement.lexicon)
      if (phrase !== null) {
        const phraseTokens = Array.from({ length: phrase - token + 1 }, (_, at) => token + at)
        if (!phraseTokens.some((each) => isFound(each, false)))
          list.push({
            kind: 'name',
            text: textOfToken(words, texts, unit, token, phrase),
            worth: 5,
          })
        token = phrase
      } else if (word.isNumber) {
        const value = Number(word.key.slice(1))
        if (isFound(token, false) || isLooseNumber(text)) continue
        if (isSaidOtherwise(value, numbers.own, numbers.other) || isInsideWord(own, unit, token))
          continue
        if (isDual(value, token + 1)) continue
        list.push({ kind: 'number', text, worth: 10 + weight })
      } else if (isNameAt(token)) {
        if (!isMissingName(token)) continue
        const last = lastOfName(own, unit, token, isMissingName)
        const kind = isCalendarWord(text) ? 'date' : 'name'
        const first = kind === 'name' ? withNameArticle(words, texts, unit, token) : token
        list.push({ kind, text: textOfToken(words, texts, unit, first, last), worth: 5 })
        token = last
      } else if (
        words.hasMatch[type] === 1 &&
        weight >= leastWeight &&
        !isGrammarWord(word.key, word.isArabic) &&
        !isFound(token, false)
      )
        list.push({ kind: 'word', text, worth: weight })
    }
  }
  return list
    .sort((a, b) => b.worth - a.worth)
    .filter(({ kind }, at) => at < (kind === 'word' ? most.all : most.facts))
    .map(({ kind, text }) => ({ kind, text }))
}

function bestLink(words: SideWords, type: number): number {
  const { linkOffsets, linkStrengths } = words
  return Math.max(0, ...linkStrengths.subarray(linkOffsets[type] ?? 0, linkOffsets[type + 1] ?? 0))
}

/** The types of the other side that a type is linked with. */
function linkedTypes({ linkOffsets, linkTypes }: SideWords, type: number): readonly number[] {
  return [...linkTypes.subarray(linkOffsets[type] ?? 0, linkOffsets[type + 1] ?? 0)]
}

/** Whether letters touch a word: it was cut out of words written together, and may be a part of another. */
function isInsideWord({ words, texts }: BeadSide, unit: number, token: number): boolean {
  const text = texts[unit] ?? ''
  const start = words.side.tokenStarts[token] ?? 0
  const end = words.side.tokenEnds[token] ?? 0
  if (/\p{Nd}/u.test(text.slice(start, end))) return false
  return /\p{L}$/u.test(text.slice(0, start)) || /^\p{L}/u.test(text.slice(end))
}

/** Whether a type of word is so surely linked with one of those present on the other side. */
function isLinked(
  words: SideWords,
  type: number,
  present: ReadonlySet<number>,
  needed: number,
): boolean {
  const end = words.linkOffsets[type + 1] ?? 0
  for (let link = words.linkOffsets[type] ?? 0; link < end; link += 1) {
    if ((words.linkStrengths[link] ?? 0) >= needed && present.has(words.linkTypes[link] ?? 0))
      return true
  }
  return false
}

/** The last token of the name that begins at `first`: white space only between its words. */
function lastOfName(
  { words, texts }: BeadSide,
  unit: number,
  first: number,
  isName: (token: number) => boolean,
): number {
  const { tokenStarts, tokenEnds } = words.side
  const text = texts[unit] ?? ''
  let last = first
  while (
    isName(last + 1) &&
    /^\s+$/u.test(text.slice(tokenEnds[last] ?? 0, tokenStarts[last + 1] ?? 0))
  ) {
    last += 1
  }
  return last
}
