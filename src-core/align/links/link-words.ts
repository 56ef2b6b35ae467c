import type { LexiconIndex } from '../lexicon/lexicon-index'
import type { AnalysedSide, WordType } from '../text/analysed-side'
import { arabicSkeleton, arabicVariants, withoutProclitics } from '../words/arabic-variants'
import { englishFamily, stemEnglish } from '../words/english-stem'
import { arabicNameKeys, latinNameKeys, nameSimilarity } from '../words/transliteration'
import { compressLinks, linkKinds, type Link, type LinkKind, type WordLinks } from './word-links'

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
    const readings = readingsOf(word.key, lexicon)
    if (readings.isKnown) isKnownSource[type] = 1
    linkStems(readings.stems, index, row)
    linkByName(word.key, target.types, index, row)
    return row
  })
  return compressLinks(rows, isKnownSource, isKnownTarget)
}

/** The links with what was learned from the text added. */
export function withLearned(links: WordLinks, learned: readonly LearnedPair[]): WordLinks {
  const rows = Array.from({ length: links.offsets.length - 1 }, (_, type) => {
    const row = new Map<number, Link>()
    for (let at = links.offsets[type] ?? 0; at < (links.offsets[type + 1] ?? 0); at += 1) {
      const kind = linkKinds[links.kinds[at] ?? 0] ?? 'word'
      add(row, links.targets[at] ?? 0, links.strengths[at] ?? 0, kind)
    }
    return row
  })
  for (const { source, target, strength } of learned) {
    const row = rows[source]
    if (row !== undefined) add(row, target, strength, 'learned')
  }
  return compressLinks(rows, links.isKnownSource, links.isKnownTarget)
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

/** English stems that a word may stand for, over all its readings. */
interface Readings {
  readonly stems: readonly (readonly [string, number])[]
  /** The lexicon knows the word. */
  readonly isKnown: boolean
}

const readingsByLexicon = new WeakMap<LexiconIndex, Map<string, Readings>>()
const mostReadings = 100_000

function readingsOf(word: string, lexicon: LexiconIndex): Readings {
  let known = readingsByLexicon.get(lexicon)
  if (known === undefined) {
    known = new Map()
    readingsByLexicon.set(lexicon, known)
  }
  let readings = known.get(word)
  if (readings === undefined) {
    readings = readWord(word, lexicon)
    if (known.size < mostReadings) known.set(word, readings)
  }
  return readings
}

function readWord(word: string, lexicon: LexiconIndex): Readings {
  const stems = new Map<string, number>()
  const addStems = (form: string, strength: number): void => {
    for (const [stem, own] of lexicon.stemsOf.get(form) ?? []) {
      if ((stems.get(stem) ?? 0) < strength * own) stems.set(stem, strength * own)
    }
  }
  let best = 0
  const forms = arabicVariants(word)
    .filter(({ form }) => lexicon.stemsOf.has(form))
    .sort((a, b) => b.strength - a.strength)
  for (const { form, strength } of forms) {
    // A reading that needs much more stripping than another one is unlikely.
    addStems(form, strength < best - 0.12 ? strength * 0.7 : strength)
    best = Math.max(best, strength)
  }
  if (best < strongEnough) {
    for (const { form, strength } of withoutProclitics(word)) {
      const skeleton = arabicSkeleton(form)
      if (skeleton.length < 3) continue
      for (const related of lexicon.formsOfSkeleton.get(skeleton) ?? []) {
        addStems(related, strength * skeletonStrength)
      }
    }
  }
  return { stems: [...stems], isKnown: best > 0 }
}

/**
 * The dictionary of the user that links an Arabic word with an English one best; null when the program's
 * own lexicon does so as strongly, or neither does. Both words are folded.
 */
export function dictionaryOf(
  lexicon: LexiconIndex,
  arabic: string,
  english: string,
): string | null {
  if (lexicon.origins.size === 0) return null
  const stem = stemEnglish(english)
  const family = englishFamily(stem)
  let best: { strength: number; dictionary: string | null } = { strength: 0, dictionary: null }
  for (const { form, strength } of arabicVariants(arabic)) {
    for (const [own, sure] of lexicon.stemsOf.get(form) ?? []) {
      const isSame = own === stem
      if (!isSame && (family === null || englishFamily(own) !== family)) continue
      const total = strength * sure * (isSame ? 1 : familyStrength)
      const dictionary = lexicon.origins.get(form)?.get(own) ?? null
      const isBetter = total > best.strength || (total === best.strength && dictionary === null)
      if (isBetter) best = { strength: total, dictionary }
    }
  }
  return best.dictionary
}

/** Adds what the lexicon says of the word. */
function linkStems(stems: Readings['stems'], index: TargetIndex, row: Map<number, Link>): void {
  for (const [stem, sure] of stems) {
    for (const type of index.byStem.get(stem) ?? []) {
      add(row, type, sure, sure >= strongEnough ? 'word' : 'weak-word')
    }
    const family = englishFamily(stem)
    if (family === null) continue
    for (const type of index.byFamily.get(family) ?? []) {
      add(row, type, sure * familyStrength, 'weak-word')
    }
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
