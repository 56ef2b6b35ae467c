import { irregularForms } from './english-irregulars'

/**
 * The stem of a folded English word: inflection removed (plural, past, -ing, final e), irregular forms
 * led back to their lemma. Deliberately light: derivation is left to `englishFamily`.
 */
export function stemEnglish(word: string): string {
  const lemma = irregularForms.get(word) ?? word
  return withoutFinal(inflectionless(lemma))
}

function inflectionless(word: string): string {
  const length = word.length
  if (length <= 3) return word
  if (word.endsWith('ies')) return length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches'))
    return word.slice(0, -2)
  if (word.endsWith('xes') || word.endsWith('zes')) return word.slice(0, -2)
  if (word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) return inflectionless(word.slice(0, -1))
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ed') && !word.endsWith('eed') && hasVowel(word.slice(0, -2)))
    return single(word.slice(0, -2))
  if (word.endsWith('ing') && length > 5 && hasVowel(word.slice(0, -3))) {
    return single(word.slice(0, -3))
  }
  return word
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/u.test(text)
}

function single(stem: string): string {
  return /([bdgkmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem
}

function withoutFinal(stem: string): string {
  if (stem.length > 2 && stem.endsWith('e')) return stem.slice(0, -1)
  if (stem.length > 2 && stem.endsWith('y')) return `${stem.slice(0, -1)}i`
  return stem
}

/** A weak key that joins the words of a family (protect, protection, protective); null for short stems. */
export function englishFamily(stem: string): string | null {
  if (stem.length < 5) return null
  return stem.slice(0, stem.length >= 8 ? 6 : stem.length >= 6 ? 5 : 4)
}
