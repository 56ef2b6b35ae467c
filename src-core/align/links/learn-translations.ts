import { createPairTable } from '../evidence/pair-table'
import type { AnalysedSide, UnitFacts, WordType } from '../text/analysed-side'
import { arabicLightStem } from '../words/arabic-light-stem'
import { stemEnglish } from '../words/english-stem'
import type { LearnedPair } from './link-words'

/** A bead to learn from. */
export interface Lesson {
  readonly ar: readonly UnitFacts[]
  readonly en: readonly UnitFacts[]
  /** How sure the bead is, 0 to 1; more for one that a person confirmed. */
  readonly weight: number
}

/** The two sides that the lessons were taken from. */
export interface LessonWords {
  readonly ar: { readonly side: AnalysedSide }
  readonly en: { readonly side: AnalysedSide }
}

/** Beads that are looked at: more would cost time and tell nothing new. */
const mostLessons = 4000
/** Words of one bead that take part, the most telling first. */
const mostStems = 24
/** Beads that must agree beyond the first; the bead that is judged must not be its own evidence. */
const discount = 1
const leastStrength = 0.2

/**
 * Learns which words translate each other from beads that are nearly sure: association by the
 * log-likelihood ratio (Dunning 1993), then competitive linking inside each bead (Melamed 2000) so that
 * neighbours of a translation do not count as one. Words are counted by stem. Pairs seen once are left
 * out, so that a short text gains little and loses nothing.
 */
export function learnTranslations(
  words: LessonWords,
  lessons: readonly Lesson[],
): readonly LearnedPair[] {
  const ar = numberStems(words.ar.side, (word) =>
    word.isArabic ? arabicLightStem(word.key) : word.key,
  )
  const en = numberStems(words.en.side, (word) =>
    word.isArabic ? word.key : stemEnglish(word.key),
  )
  const step = Math.max(1, Math.ceil(lessons.length / mostLessons))
  const used = lessons.filter((_, at) => at % step === 0)
  const beads = used.map((lesson) => ({
    weight: lesson.weight,
    ar: stemsOf(words.ar.side, lesson.ar, ar),
    en: stemsOf(words.en.side, lesson.en, en),
  }))
  const arTotals = totals(beads, 'ar', ar.count)
  const enTotals = totals(beads, 'en', en.count)
  const isCounted = (total: number): boolean => total > 1.5 && total < Math.max(8, beads.length / 4)
  const kept = beads.map((bead) => ({
    weight: bead.weight,
    ar: rarest(bead.ar, arTotals, isCounted),
    en: rarest(bead.en, enTotals, isCounted),
  }))
  const count = beads.reduce((sum, { weight }) => sum + weight, 0)
  const together = countTogether(kept)
  const score = (one: number, other: number): number =>
    association(together(one, other), arTotals[one] ?? 0, enTotals[other] ?? 0, count)
  const linked = new Map<number, number>()
  for (const bead of kept) {
    for (const [one, other] of competitiveLinks(bead.ar, bead.en, score)) {
      const key = one * en.count + other
      linked.set(key, (linked.get(key) ?? 0) + bead.weight)
    }
  }
  const pairs: LearnedPair[] = []
  for (const [key, links] of linked) {
    const one = Math.floor(key / en.count)
    const other = key % en.count
    const strength =
      (links - discount) / (Math.max(arTotals[one] ?? 0, enTotals[other] ?? 0) - discount + 0.6)
    if (strength < leastStrength) continue
    for (const source of ar.types[one] ?? []) {
      for (const target of en.types[other] ?? []) {
        pairs.push({ source, target, strength: Math.min(1, strength) })
      }
    }
  }
  return pairs
}

interface Stems {
  readonly ofType: Int32Array
  /** Types of each stem. */
  readonly types: readonly (readonly number[])[]
  readonly count: number
}

function numberStems(side: AnalysedSide, stemOf: (word: WordType) => string): Stems {
  const numbers = new Map<string, number>()
  const types: number[][] = []
  const ofType = Int32Array.from(side.types, (word, type) => {
    if (word.isStop || word.isNumber) return -1
    const stem = stemOf(word)
    let number = numbers.get(stem)
    if (number === undefined) {
      number = types.length
      numbers.set(stem, number)
      types.push([])
    }
    types[number]?.push(type)
    return number
  })
  return { ofType, types, count: types.length }
}

function stemsOf(side: AnalysedSide, units: readonly UnitFacts[], stems: Stems): readonly number[] {
  const found = new Set<number>()
  for (const { firstToken, endToken } of units) {
    for (let token = firstToken; token < endToken; token += 1) {
      const stem = stems.ofType[side.tokenTypes[token] ?? 0] ?? -1
      if (stem >= 0) found.add(stem)
    }
  }
  return [...found]
}

interface Bead {
  readonly weight: number
  readonly ar: readonly number[]
  readonly en: readonly number[]
}

function totals(beads: readonly Bead[], side: 'ar' | 'en', count: number): Float64Array {
  const sums = new Float64Array(count)
  for (const bead of beads) {
    for (const stem of bead[side]) sums[stem] = (sums[stem] ?? 0) + bead.weight
  }
  return sums
}

function rarest(
  stems: readonly number[],
  sums: Float64Array,
  isCounted: (total: number) => boolean,
): readonly number[] {
  return stems
    .filter((stem) => isCounted(sums[stem] ?? 0))
    .sort((a, b) => (sums[a] ?? 0) - (sums[b] ?? 0) || a - b)
    .slice(0, mostStems)
}

/** How often a stem of one side and one of the other stand in the same bead, each bead by its weight. */
function countTogether(beads: readonly Bead[]): (one: number, other: number) => number {
  const numbers = createPairTable()
  const counts: number[] = []
  for (const bead of beads) {
    for (const one of bead.ar) {
      for (const other of bead.en) {
        const number = numbers.get(one, other)
        if (number >= 0) {
          counts[number] = (counts[number] ?? 0) + bead.weight
        } else {
          numbers.add(one, other, counts.length)
          counts.push(bead.weight)
        }
      }
    }
  }
  return (one, other) => {
    const number = numbers.get(one, other)
    return number < 0 ? 0 : (counts[number] ?? 0)
  }
}

/** Log-likelihood ratio of two words occurring together; 0 when they do so less than by chance. */
function association(together: number, one: number, other: number, count: number): number {
  if (together * count <= one * other) return 0
  const cell = (observed: number, expected: number): number =>
    observed <= 0 ? 0 : observed * Math.log(observed / Math.max(1e-9, expected))
  return (
    2 *
    (cell(together, (one * other) / count) +
      cell(one - together, (one * (count - other)) / count) +
      cell(other - together, ((count - one) * other) / count) +
      cell(count - one - other + together, ((count - one) * (count - other)) / count))
  )
}

/** Links the words of a bead one to one, the strongest association first. */
function competitiveLinks(
  ar: readonly number[],
  en: readonly number[],
  score: (one: number, other: number) => number,
): readonly (readonly [number, number])[] {
  const candidates: { one: number; other: number; value: number }[] = []
  for (const one of ar) {
    for (const other of en) {
      const value = score(one, other)
      if (value > 3) candidates.push({ one, other, value })
    }
  }
  candidates.sort((a, b) => b.value - a.value || a.one - b.one || a.other - b.other)
  const taken = { ar: new Set<number>(), en: new Set<number>() }
  const links: (readonly [number, number])[] = []
  for (const { one, other } of candidates) {
    if (taken.ar.has(one) || taken.en.has(other)) continue
    taken.ar.add(one)
    taken.en.add(other)
    links.push([one, other])
  }
  return links
}
