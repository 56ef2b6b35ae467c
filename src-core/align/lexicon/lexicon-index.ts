import { arabicSkeleton, arabicVariants } from '../words/arabic-variants'
import { stemEnglish } from '../words/english-stem'
import { foldArabicWord, foldLatinWord } from '../words/fold-word'
import { arabicStopWords, englishStopWords } from '../words/stop-words'
import type { UserDictionary } from '../aligner-data'
import type { LexiconEntry } from './parse-lexicon'
import { addForm, addGloss, createSpellings, namesAndCommonWords } from './name-spellings'
import type { Spellings } from './name-spellings'

/** Lexicons merged and turned for look-up: folded Arabic form to English stems. */
export interface LexiconIndex {
  /** English stem to strength, 0 to 1, by folded Arabic form. */
  readonly stemsOf: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The forms that share a skeleton (see arabicSkeleton). */
  readonly formsOfSkeleton: ReadonlyMap<string, readonly string[]>
  /** Every English stem that some form leads to. */
  readonly knownStems: ReadonlySet<string>
  /** English stems that the program's own lexicon writes with small letters only: no names. */
  readonly commonStems: ReadonlySet<string>
  /** Names of several words that the program's own lexicon knows, in small letters. */
  readonly namePhrases: ReadonlySet<string>
  /** Folded Arabic forms that the program's own lexicon glosses with capitals only: names. */
  readonly nameForms: ReadonlySet<string>
  /** Where a user's dictionary alone, or more strongly, links a form with a stem: its name. */
  readonly origins: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** A lexicon that knows nothing. */
export const emptyLexicon: LexiconIndex = {
  stemsOf: new Map(),
  formsOfSkeleton: new Map(),
  knownStems: new Set(),
  commonStems: new Set(),
  namePhrases: new Set(),
  nameForms: new Set(),
  origins: new Map(),
}

/** How sure it is that a folded Arabic word is one the lexicon knows, 0 to 1; remembers its answers. */
export function createKnows(lexicon: LexiconIndex): (word: string) => number {
  const answers = new Map<string, number>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    let best = arabicStopWords.has(word) ? 1 : 0
    if (best === 0 && word.length >= 2) {
      for (const { form, strength } of arabicVariants(word)) {
        if (form.length >= 2 && strength > best && lexicon.stemsOf.has(form)) best = strength
      }
    }
    const answer = best >= 0.75 ? best : 0
    if (answers.size < 200_000) answers.set(word, answer)
    return answer
  }
}

/** Strength of a link between single words of phrases of this many content words. */
const phraseStrength = [0, 1, 0.7, 0.45]

/**
 * Merges lexicons into one index, and remembers what came from a dictionary of the user. A phrase links
 * each of its words weakly to each word of its gloss.
 */
export function indexLexicons(
  lexicons: readonly (readonly LexiconEntry[])[],
  dictionaries: readonly UserDictionary[] = [],
): LexiconIndex {
  const stemsOf = new Map<string, Map<string, number>>()
  const knownStems = new Set<string>()
  const spellings = createSpellings()
  const origins = new Map<string, Map<string, string>>()
  for (const entries of lexicons) {
    for (const entry of entries) addEntry(entry, stemsOf, knownStems, { spellings })
  }
  for (const { name, entries } of dictionaries) {
    const remember = (form: string, stem: string): void => {
      mapIn(origins, form).set(stem, name)
    }
    for (const entry of entries) addEntry(entry, stemsOf, knownStems, { remember })
  }
  const formsOfSkeleton = new Map<string, string[]>()
  for (const form of stemsOf.keys()) {
    const skeleton = arabicSkeleton(form)
    if (skeleton.length < 3) continue
    const forms = formsOfSkeleton.get(skeleton)
    if (forms === undefined) formsOfSkeleton.set(skeleton, [form])
    else if (forms.length < 8) forms.push(form)
  }
  return { stemsOf, formsOfSkeleton, knownStems, ...namesAndCommonWords(spellings), origins }
}

/** What else an entry is asked for. */
interface Asked {
  /** Told of links that are new or stronger than before. */
  readonly remember?: (form: string, stem: string) => void
  /** Where it is kept which words are names. */
  readonly spellings?: Spellings
}

/** Adds the links of an entry. */
function addEntry(
  { forms, glosses, strength: entryStrength = 1 }: LexiconEntry,
  stemsOf: Map<string, Map<string, number>>,
  knownStems: Set<string>,
  { remember, spellings }: Asked,
): void {
  let isName = true
  const glossStems = glosses.map((gloss) => {
    const stems = stemsOfGloss(gloss)
    if (spellings !== undefined) isName = addGloss(gloss, stems, spellings) && isName
    return stems
  })
  for (const form of forms) {
    const words = contentWords(form.split(/\s+/u).map(foldArabicWord), arabicStopWords)
    const [only] = words
    if (spellings !== undefined && only !== undefined && words.length === 1 && !form.includes(' '))
      addForm(only, isName, spellings)
    const formStrength = (phraseStrength[Math.min(3, words.length)] ?? 0) * entryStrength
    for (const word of words) {
      if (word.length === 0) continue
      const stems = mapIn(stemsOf, word)
      for (const gloss of glossStems) {
        const strength = formStrength * (phraseStrength[Math.min(3, gloss.length)] ?? 0)
        for (const stem of gloss) {
          if ((stems.get(stem) ?? 0) < strength) {
            stems.set(stem, strength)
            remember?.(word, stem)
          }
          knownStems.add(stem)
        }
      }
    }
  }
}

function mapIn<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let map = maps.get(key)
  if (map === undefined) {
    map = new Map()
    maps.set(key, map)
  }
  return map
}

const stemsByGloss = new Map<string, readonly string[]>()

function stemsOfGloss(gloss: string): readonly string[] {
  const known = stemsByGloss.get(gloss)
  if (known !== undefined) return known
  // Most glosses are plain words, which need no folding.
  const words = /^[a-z ]+$/u.test(gloss)
    ? gloss.split(' ')
    : gloss
        .replace(/\([^)]*\)/gu, ' ')
        .split(/[^\p{L}'\u2019]+/u)
        .map(foldLatinWord)
  const stems = contentWords(
    words.filter((word) => word !== ''),
    englishStopWords,
  ).map(stemEnglish)
  if (stemsByGloss.size < 200_000) stemsByGloss.set(gloss, stems)
  return stems
}

function contentWords(words: readonly string[], stops: ReadonlySet<string>): readonly string[] {
  const content = words.filter((word) => !stops.has(word))
  return content.length === 0 ? words : content
}
