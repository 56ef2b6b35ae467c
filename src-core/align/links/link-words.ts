import type { LexiconIndex } from '../lexicon/lexicon-index'
import type { AnalysedSide, WordType } from '../text/analysed-side'
import { arabicSkeleton, arabicVariants, withoutProclitics } from '../words/arabic-variants'
import { englishFamily, stemEnglish } from '../words/english-stem'
import { arabicNameKeys, latinNameKeys, nameSimilarity } from '../words/transliteration'
import { compressLinks, type Link, type LinkKind, type WordLinks } from './word-links'

/** A translation of one type by another, learned from the document. */
export interface LearnedPair {
  readonly source: number
  readonly target: number
  readonly strength: number
}

/** English words of the document, by everything that an Arabic word can lead to. */
interface TargetIndex {
  readonly byKey: ReadonlyMap<string, number>
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly byFamily: ReadonlyMap<string, readonly number[]>
  readonly byNameKey: ReadonlyMap<string, readonly number[]>
}

const strongEnough = 0.7
const familyStrength = 0.55
const skeletonStrength = 0.45
/** What a name must be more alike when its key has so few consonants that it tells little. */
const shortKeyNeeds = [0.16, 0.16, 0.1, 0]

/** Links the words of the two sides: numbers by value, words by the lexicon, names by their sound. */
export function linkWords(
  source: AnalysedSide,
  target: AnalysedSide,
  lexicon: LexiconIndex,
  learned: readonly LearnedPair[] = [],
): WordLinks {
  const index = indexTarget(target.types)
  const isKnownSource = new Uint8Array(source.types.length)
  const isKnownTarget = new Uint8Array(target.types.length)
  for (const [type, word] of target.types.entries()) {
    if (word.isNumber || (!word.isArabic && lexicon.knownStems.has(stemEnglish(word.key)))) {
      isKnownTarget[type] = 1
    }
  }
  const rows = source.types.map((word, type) => {
    const row = new Map<number, Link>()
    if (word.isStop) return row
    const same = index.byKey.get(word.key)
    if (same !== undefined) add(row, same, 1, word.isNumber ? 'number' : 'identical')
    if (word.isNumber) isKnownSource[type] = 1
    if (!word.isArabic || word.isNumber) return row
    if (linkByLexicon(word.key, lexicon, index, row)) isKnownSource[type] = 1
    linkByName(word.key, target.types, index, row)
    return row
  })
  for (const pair of learned) {
    const row = rows[pair.source]
    if (row !== undefined) add(row, pair.target, pair.strength, 'learned')
  }
  return compressLinks(rows, isKnownSource, isKnownTarget)
}

function add(row: Map<number, Link>, target: number, strength: number, kind: LinkKind): void {
  if ((row.get(target)?.strength ?? 0) < strength) row.set(target, { target, strength, kind })
}

function indexTarget(types: readonly WordType[]): TargetIndex {
  const byKey = new Map<string, number>()
  const byStem = new Map<string, number[]>()
  const byFamily = new Map<string, number[]>()
  const byNameKey = new Map<string, number[]>()
  for (const [type, word] of types.entries()) {
    if (word.isStop) continue
    byKey.set(word.key, type)
    if (word.isNumber || word.isArabic) continue
    const stem = stemEnglish(word.key)
    push(byStem, stem, type)
    const family = englishFamily(stem)
    if (family !== null) push(byFamily, family, type)
    if (word.key.length >= 3) {
      for (const key of latinNameKeys(word.key)) {
        if (key.length >= 2 || word.isCapitalised) push(byNameKey, key, type)
      }
    }
  }
  return { byKey, byStem, byFamily, byNameKey }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Adds what the lexicon says of every reading of the word; true when it knows the word. */
function linkByLexicon(
  word: string,
  lexicon: LexiconIndex,
  index: TargetIndex,
  row: Map<number, Link>,
): boolean {
  let best = 0
  const readings = arabicVariants(word)
    .filter(({ form }) => lexicon.stemsOf.has(form))
    .sort((a, b) => b.strength - a.strength)
  for (const { form, strength } of readings) {
    // A reading that needs much more stripping than another one is unlikely.
    const likely = strength < best - 0.12 ? strength * 0.7 : strength
    best = Math.max(best, strength)
    linkStems(lexicon.stemsOf.get(form), likely, index, row)
  }
  if (best >= strongEnough) return true
  for (const { form, strength } of withoutProclitics(word)) {
    const skeleton = arabicSkeleton(form)
    if (skeleton.length < 3) continue
    for (const related of lexicon.formsOfSkeleton.get(skeleton) ?? []) {
      linkStems(lexicon.stemsOf.get(related), strength * skeletonStrength, index, row)
    }
  }
  return best > 0
}

function linkStems(
  stems: ReadonlyMap<string, number> | undefined,
  strength: number,
  index: TargetIndex,
  row: Map<number, Link>,
): void {
  for (const [stem, stemStrength] of stems ?? []) {
    const sure = strength * stemStrength
    for (const type of index.byStem.get(stem) ?? []) {
      add(row, type, sure, sure >= strongEnough ? 'word' : 'weak-word')
    }
    const family = englishFamily(stem)
    if (family === null) continue
    for (const type of index.byFamily.get(family) ?? [])
      add(row, type, sure * familyStrength, 'weak-word')
  }
}

function linkByName(
  word: string,
  types: readonly WordType[],
  index: TargetIndex,
  row: Map<number, Link>,
): void {
  for (const { key, form } of arabicNameKeys(word)) {
    if (key.length < 2 && form.length < 4) continue
    for (const type of index.byNameKey.get(key) ?? []) {
      const candidate = types[type]
      if (candidate === undefined) continue
      const similarity = nameSimilarity(form, candidate.key)
      const needed =
        (candidate.isCapitalised ? 0.62 : 0.78) + (shortKeyNeeds[Math.min(3, key.length)] ?? 0)
      if (similarity >= needed) add(row, type, Math.min(1, similarity + 0.1), 'name')
    }
  }
}
