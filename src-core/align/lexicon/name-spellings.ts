import { stemEnglish } from '../words/english-stem'
import { foldLatinWord } from '../words/fold-word'

/** Which English stems and Arabic forms a lexicon writes, or glosses, with a capital and which without. */
export interface Spellings {
  readonly common: { readonly stems: Set<string>; readonly forms: Set<string> }
  readonly names: { readonly stems: Set<string>; readonly forms: Set<string> }
  /** Names of several words, in small letters. */
  readonly phrases: Set<string>
}

/** Nothing read yet. */
export function createSpellings(): Spellings {
  return {
    common: { stems: new Set(), forms: new Set() },
    names: { stems: new Set(), forms: new Set() },
    phrases: new Set(),
  }
}

/**
 * Reads off a gloss, given its stems, whether it is a name: `true` when each of its words has a capital.
 * A capital inside a phrase tells nothing of the word alone.
 */
export function addGloss(gloss: string, stems: readonly string[], spellings: Spellings): boolean {
  const { common, names, phrases } = spellings
  // Most glosses have no capital.
  if (/^[a-z ]+$/u.test(gloss)) {
    for (const stem of stems) common.stems.add(stem)
    return false
  }
  const words = gloss.split(/[^\p{L}'\u2019]+/u).filter((word) => word !== '')
  const small = words.filter((word) => !/^\p{Lu}/u.test(word))
  for (const word of small) common.stems.add(stemEnglish(foldLatinWord(word)))
  if (small.length > 0) return false
  if (words.length === 1) for (const stem of stems) names.stems.add(stem)
  else phrases.add(words.join(' ').toLowerCase())
  return true
}

/** Keeps the folded form of an entry of one word, all of whose glosses are names or not. */
export function addForm(form: string, isName: boolean, { common, names }: Spellings): void {
  if (isName) names.forms.add(form)
  else common.forms.add(form)
}

/** English stems that are never written as names, Arabic forms that are never glossed as anything else. */
export function namesAndCommonWords({ common, names, phrases }: Spellings): {
  readonly commonStems: ReadonlySet<string>
  readonly namePhrases: ReadonlySet<string>
  readonly nameForms: ReadonlySet<string>
} {
  return {
    commonStems: new Set([...common.stems].filter((stem) => !names.stems.has(stem))),
    namePhrases: phrases,
    nameForms: new Set([...names.forms].filter((form) => !common.forms.has(form))),
  }
}
