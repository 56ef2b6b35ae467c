import { countLetters } from '../text/count-letters'
import { arabicNameKeys, latinNameKeys, nameSimilarity } from '../align/words/transliteration'
import { foldText } from '../text/normalise-arabic'

/** What can be recognised of a text in its translation without a dictionary. */
export interface TextEvidence {
  /** Letters. */
  readonly length: number
  readonly numbers: ReadonlySet<string>
  /** Capitalised words of Latin script, folded. */
  readonly latinNames: ReadonlySet<string>
  /** Words of Arabic script, folded, by the coarse keys of their sounds. */
  readonly arabicWords: ReadonlyMap<string, ReadonlySet<string>>
}

/** Names that sound so alike are taken for the same. */
const alike = 0.7

export function textEvidence(text: string): TextEvidence {
  const folded = foldText(text)
  const arabicWords = new Map<string, Set<string>>()
  for (const word of new Set(folded.match(/[\p{Script=Arabic}]{3,}/gu) ?? [])) {
    for (const { key, form } of arabicNameKeys(word)) {
      if (key.length < 2) continue
      const forms = arabicWords.get(key) ?? new Set()
      arabicWords.set(key, forms.add(form))
    }
  }
  const capitalised = text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu) ?? []
  return {
    length: countLetters(text),
    numbers: new Set(folded.match(/(?<!\d)\d{2,}(?!\d)/gu) ?? []),
    latinNames: new Set(capitalised.map((name) => foldText(name))),
    arabicWords,
  }
}

/** The share of the numbers and names of two texts that both have, 0 to 1; 0 when there are none. */
export function sharedEvidence(one: TextEvidence, other: TextEvidence): number {
  const numbers = new Set([...one.numbers, ...other.numbers])
  const both = [...one.numbers].filter((value) => other.numbers.has(value)).length
  const names = countNames(one, other)
  const reverse = countNames(other, one)
  const total = numbers.size + names.of + reverse.of
  return total === 0 ? 0 : (both + names.found + reverse.found) / total
}

function countNames(latin: TextEvidence, arabic: TextEvidence): { found: number; of: number } {
  if (arabic.arabicWords.size === 0) {
    const found = [...latin.latinNames].filter((name) => arabic.latinNames.has(name)).length
    return { found, of: latin.latinNames.size }
  }
  const found = [...latin.latinNames].filter((name) =>
    latinNameKeys(name).some((key) =>
      [...(arabic.arabicWords.get(key) ?? [])].some((form) => nameSimilarity(form, name) > alike),
    ),
  ).length
  return { found, of: latin.latinNames.size }
}
