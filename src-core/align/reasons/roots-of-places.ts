import type { LexiconIndex } from '../lexicon/lexicon-index'
import { withoutProclitics } from '../words/arabic-variants'
import { stemEnglish } from '../words/english-stem'

const formsByLexicon = new WeakMap<LexiconIndex, ReadonlyMap<string, readonly string[]>>()
/** As sure as a word of a gloss of two, of a form of one. */
const sure = 0.65
const shortest = 3

/** Endings of a country, its people and its language: -iyin, -iyun, -iyat, -iya, -ya, -i, -a. */
const ending =
  /(?:\u064A\u064A\u0646|\u064A\u0648\u0646|\u064A\u0627\u062A|\u064A\u0647|\u064A\u0627|\u064A|\u0627|\u0647)$/u

/**
 * What a country, its people and its language share in Arabic: their names without article and ending
 * (`فرنسا`, `الفرنسيون`). Of an English word, what the lexicon knows it as; empty when that is no name.
 */
export function rootsOfPlace(
  word: { readonly key: string; readonly isArabic: boolean },
  lexicon: LexiconIndex,
): ReadonlySet<string> {
  const forms = word.isArabic
    ? [word.key]
    : (formsOfNames(lexicon).get(stemEnglish(word.key)) ?? [])
  return new Set(
    forms
      .flatMap((form) => withoutProclitics(form).map((each) => each.form.replace(ending, '')))
      .filter((root) => root.length >= shortest),
  )
}

/** Arabic forms of the names that the lexicon knows, by English stem. */
function formsOfNames(lexicon: LexiconIndex): ReadonlyMap<string, readonly string[]> {
  const known = formsByLexicon.get(lexicon)
  if (known !== undefined) return known
  const forms = new Map<string, string[]>()
  for (const [form, stems] of lexicon.stemsOf) {
    for (const [stem, strength] of stems) {
      if (strength < sure || lexicon.commonStems.has(stem)) continue
      const list = forms.get(stem)
      if (list === undefined) forms.set(stem, [form])
      else list.push(form)
    }
  }
  formsByLexicon.set(lexicon, forms)
  return forms
}
