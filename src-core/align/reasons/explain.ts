import type { Reason, ReasonKind } from '../../project/model'
import type { Evidence } from '../evidence/evidence'
import type { LexiconIndex } from '../lexicon/lexicon-index'
import { dictionaryOf } from '../links/link-words'
import { linkKinds } from '../links/word-links'
import type { Pairing } from '../step'
import { isCalendarWord } from './calendar-words'
import { formReasons } from './form-reasons'
import { missingWords, type Judgement } from './missing-words'
import { createSeenTogether } from './seen-together'
import { textOfToken } from './text-of-token'
import type { UnitTexts } from './unit-texts'

/** How many reasons of each kind are shown. */
const most: Readonly<Partial<Record<ReasonKind, number>>> = { number: 4, date: 3, name: 4, word: 5 }

/** Explains the beads of a text. */
export type Explain = (bead: Pairing) => readonly Reason[]

/** Explains the beads of a text, given all of them: what a text says elsewhere tells of its names. */
export function createExplain(
  evidence: Evidence,
  texts: UnitTexts,
  beads: readonly Pairing[],
  lexicon: LexiconIndex,
): Explain {
  const seenTogether = createSeenTogether(evidence.words, beads)
  return (bead) => explainBead(evidence, texts, bead, { lexicon, seenTogether })
}

/**
 * Why the units of a bead belong together, and what speaks against it: the matched numbers, names and
 * words that tell most, those that only one side has, and what the form says. `source` of each reason
 * is the Arabic side; a match that only a dictionary of the user knows carries its name.
 */
function explainBead(
  evidence: Evidence,
  texts: UnitTexts,
  bead: Pairing,
  judgement: Judgement,
): readonly Reason[] {
  if (bead.ar.length === 0 || bead.en.length === 0) return []
  const matches = bestMatches(evidence, bead)
  const { ar, en } = evidence.words
  const reasons: Reason[] = []
  const shown = new Map<string, number>()
  const seen = new Set<string>()
  for (const match of matches) {
    const source = textOfToken(ar, texts.ar, match.arUnit, match.arToken)
    const target = textOfToken(en, texts.en, match.enUnit, match.enToken)
    const arWord = ar.side.types[ar.side.tokenTypes[match.arToken] ?? 0]
    const word = en.side.types[en.side.tokenTypes[match.enToken] ?? 0]
    const isFirst = match.enToken === en.side.units[match.enUnit]?.firstToken
    const kind = reasonKind(match.kind, target, word?.isCapitalised === true, isFirst)
    const count = shown.get(kind) ?? 0
    const key = `${source}\t${target}`
    if (count >= (most[kind] ?? 0) || seen.has(key)) continue
    shown.set(kind, count + 1)
    seen.add(key)
    const dictionary = isFromLexicon(match.kind)
      ? dictionaryOf(judgement.lexicon, arWord?.key ?? '', word?.key ?? '')
      : null
    reasons.push({ kind, source, target, ...(dictionary === null ? {} : { dictionary }) })
  }
  const order: readonly ReasonKind[] = ['number', 'date', 'name', 'word']
  reasons.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const arSide = {
    words: ar,
    texts: texts.ar,
    units: bead.ar,
    matched: new Map(matches.map(({ arToken, strength }) => [arToken, strength])),
  }
  const enSide = {
    words: en,
    texts: texts.en,
    units: bead.en,
    matched: new Map(matches.map(({ enToken, strength }) => [enToken, strength])),
  }
  const turned: Judgement = {
    ...judgement,
    seenTogether: (enType, arType) => judgement.seenTogether(arType, enType),
  }
  return [
    ...reasons,
    ...missingWords(arSide, enSide, judgement).map(({ kind, text }): Reason => ({
      kind,
      source: text,
      target: null,
    })),
    ...missingWords(enSide, arSide, turned).map(({ kind, text }): Reason => ({
      kind,
      source: null,
      target: text,
    })),
    ...formReasons(evidence, texts, bead),
  ]
}

interface Match {
  readonly arUnit: number
  readonly arToken: number
  readonly enUnit: number
  readonly enToken: number
  readonly kind: number
  readonly worth: number
  readonly strength: number
}

/** One-to-one matches of the words of a bead, the most telling first. */
function bestMatches({ words, pairs }: Evidence, bead: Pairing): readonly Match[] {
  const candidates: Match[] = []
  for (const arUnit of bead.ar) {
    const arFirst = words.ar.side.units[arUnit]?.firstToken ?? 0
    for (const enUnit of bead.en) {
      const enFirst = words.en.side.units[enUnit]?.firstToken ?? 0
      const at = pairs.arAt[pairs.find(arUnit, enUnit)] ?? 0
      const { strengths, places, kinds } = pairs.tokens
      const count = (words.ar.side.units[arUnit]?.endToken ?? 0) - arFirst
      for (let index = 0; index < count; index += 1) {
        const strength = strengths[at + index] ?? 0
        if (strength <= 0) continue
        const type = words.ar.side.tokenTypes[arFirst + index] ?? 0
        candidates.push({
          arUnit,
          arToken: arFirst + index,
          enUnit,
          enToken: enFirst + (places[at + index] ?? 0),
          kind: kinds[at + index] ?? 0,
          strength,
          worth: strength * (words.ar.weights[type] ?? 0),
        })
      }
    }
  }
  candidates.sort((a, b) => b.worth - a.worth || a.arToken - b.arToken || a.enToken - b.enToken)
  const taken = { ar: new Set<number>(), en: new Set<number>() }
  return candidates.filter(({ arToken, enToken }) => {
    if (taken.ar.has(arToken) || taken.en.has(enToken)) return false
    taken.ar.add(arToken)
    taken.en.add(enToken)
    return true
  })
}

function isFromLexicon(kind: number): boolean {
  const name = linkKinds[kind]
  return name === 'word' || name === 'weak-word'
}

/** The capital of the first word of a sentence tells nothing: that word is a name if it sounds like its match. */
function reasonKind(
  kind: number,
  target: string,
  isCapitalised: boolean,
  isFirst: boolean,
): ReasonKind {
  if (linkKinds[kind] === 'number') return 'number'
  if (isCalendarWord(target)) return 'date'
  return isCapitalised && (!isFirst || linkKinds[kind] === 'name') ? 'name' : 'word'
}
