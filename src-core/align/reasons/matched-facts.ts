import type { Reason, ReasonKind } from '../../project/model'
import type { Evidence } from '../evidence/evidence'
import type { LexiconIndex } from '../lexicon/lexicon-index'
import { dictionaryOf } from '../links/link-words'
import { linkKinds } from '../links/word-links'
import { isGrammarWord } from '../words/grammar-words'
import type { Match } from './best-matches'
import { joinNames } from './join-names'
import { createMatchKind } from './match-kind'
import { withNameArticle } from './name-article'
import { textOfToken } from './text-of-token'
import type { UnitTexts } from './unit-texts'
import { wordOfToken } from './word-of-token'

/** How many facts of each kind are shown. */
const most: Readonly<Partial<Record<ReasonKind, number>>> = { number: 4, date: 3, name: 6, word: 5 }
const order: readonly ReasonKind[] = ['number', 'date', 'name', 'word']

/**
 * What both sides of a bead say, as facts for a reader, by kind and of each kind the most telling first: the
 * words of one name stand together, and a match that only a dictionary of the user knows carries its name.
 * `source` is the Arabic side.
 */
export function matchedFacts(
  evidence: Evidence,
  texts: UnitTexts,
  matches: readonly Match[],
  lexicon: LexiconIndex,
): readonly Reason[] {
  const { ar, en } = evidence.words
  const facts = joinNames(evidence, texts, matches, createMatchKind(evidence, texts, lexicon))
  const shown = new Map<ReasonKind, number>()
  const seen = new Set<string>()
  const reasons: Reason[] = []
  for (const { kind, matches: words } of facts) {
    const [first] = words
    if (first === undefined || (kind === 'word' && words.every(isOfGrammar))) continue
    const arTokens = words.map(({ arToken }) => arToken)
    const enTokens = words.map(({ enToken }) => enToken)
    const source = textOfToken(
      ar,
      texts.ar,
      first.arUnit,
      Math.min(...arTokens),
      Math.max(...arTokens),
    )
    const start = Math.min(...enTokens)
    const target = textOfToken(
      en,
      texts.en,
      first.enUnit,
      kind === 'name' ? withNameArticle(en, texts.en, first.enUnit, start) : start,
      Math.max(...enTokens),
    )
    const count = shown.get(kind) ?? 0
    const key = `${source}\t${target}`
    if (count >= (most[kind] ?? 0) || seen.has(key)) continue
    shown.set(kind, count + 1)
    seen.add(key)
    const dictionary = words.map(dictionaryKnowing).find((name) => name !== null)
    reasons.push({ kind, source, target, ...(dictionary === undefined ? {} : { dictionary }) })
  }
  return reasons.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))

  function isOfGrammar({ arToken, enToken }: Match): boolean {
    return [wordOfToken(ar.side, arToken), wordOfToken(en.side, enToken)].every(
      (word) => word === undefined || isGrammarWord(word.key, word.isArabic),
    )
  }

  function dictionaryKnowing({ kind, arToken, enToken }: Match): string | null {
    const name = linkKinds[kind]
    if (name !== 'word' && name !== 'weak-word') return null
    const arWord = wordOfToken(ar.side, arToken)
    const enWord = wordOfToken(en.side, enToken)
    return dictionaryOf(lexicon, arWord?.key ?? '', enWord?.key ?? '')
  }
}
