import { learnTranslations } from '../links/learn-translations'
import { linkWords } from '../links/link-words'
import type { WordLinks } from '../links/word-links'
import { analyseSide } from '../text/analyse-side'
import type { AnalysedSide } from '../text/analysed-side'
import { createKnows, emptyLexicon } from './lexicon-index'
import type { LexiconIndex } from './lexicon-index'
import type { LexiconEntry } from './parse-lexicon'

/** A text and its translation. */
export interface TextPair {
  readonly ar: string
  readonly en: string
}

/** Pairs that are looked at: more would cost time and tell little that is new. */
const mostPairs = 4000
/** Two words that always occur together, twice, just reach it. */
const leastStrength = 0.6
/** A word that something strong as this explains is not looked for among the unknown ones. */
const explained = 0.6
const mostEntries = 20_000

/**
 * Learns from texts and their translations which words translate each other, beyond what `known`, numbers
 * and the sound of names tell: see learnTranslations. One entry for each pair of words, with its
 * strength, the surest first.
 */
export function learnLexicon(
  pairs: readonly TextPair[],
  known: LexiconIndex = emptyLexicon,
): readonly LexiconEntry[] {
  const step = Math.max(1, Math.ceil(pairs.length / mostPairs))
  const used = pairs.filter((_, at) => at % step === 0)
  const knows = createKnows(known)
  const unit = (text: string) => ({ text, kind: 'body' as const })
  const ar = analyseSide(
    used.map((pair) => unit(pair.ar)),
    knows,
    'ar',
  )
  const en = analyseSide(
    used.map((pair) => unit(pair.en)),
    knows,
    'en',
  )
  const lessons = used.map((_, at) => ({
    ar: ar.units.slice(at, at + 1),
    en: en.units.slice(at, at + 1),
    weight: 1,
  }))
  const isExplained = explainedTypes(linkWords(ar, en, known), en)
  return learnTranslations({ ar: { side: ar }, en: { side: en } }, lessons)
    .filter(
      ({ source, target, strength }) =>
        strength >= leastStrength && isExplained.ar[source] !== 1 && isExplained.en[target] !== 1,
    )
    .sort((a, b) => b.strength - a.strength || a.source - b.source || a.target - b.target)
    .slice(0, mostEntries)
    .map(({ source, target, strength }) => ({
      forms: [ar.types[source]?.key ?? ''],
      glosses: [en.types[target]?.key ?? ''],
      strength: Math.min(0.99, Math.round(strength * 100) / 100),
    }))
}

/** Marks the types of both sides that have a strong link already. */
function explainedTypes(
  { offsets, targets, strengths }: WordLinks,
  en: AnalysedSide,
): { readonly ar: Uint8Array; readonly en: Uint8Array } {
  const marks = { ar: new Uint8Array(offsets.length - 1), en: new Uint8Array(en.types.length) }
  for (let type = 0; type < marks.ar.length; type += 1) {
    for (let at = offsets[type] ?? 0; at < (offsets[type + 1] ?? 0); at += 1) {
      if ((strengths[at] ?? 0) < explained) continue
      marks.ar[type] = 1
      marks.en[targets[at] ?? 0] = 1
    }
  }
  return marks
}
