import { foldText } from '../text/normalise-arabic'

/** What a word of the query costs when it is, in this order, a whole word, its beginning, a part of it … */
const costs = { whole: 0, beginning: 1, part: 3, form: 5, letters: 6, initials: 6 } as const

/**
 * How far a label is from what was typed: 0 for the very words, more for beginnings, parts, letters in
 * order (`mrg` for “merge”) and initials (`agn` for “Approve and go to next”); null when a typed word is
 * nowhere in it. Spelling variants, vowel marks and case do not matter, nor does the order of the words. An Arabic
 * word also finds another form of itself: «ادمج» and «اعتمد» find «دمج» and «اعتماد».
 */
export function matchLabel(query: string, label: string): number | null {
  const words = wordsOf(label)
  const initials = words.map((word) => word.charAt(0)).join('')
  let cost = 0
  for (const typed of wordsOf(query)) {
    const best = Math.min(
      ...words.map((word) => costOf(typed, word)),
      initialsCost(typed, initials),
    )
    if (best === Infinity) return null
    cost += best
  }
  return cost
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function costOf(typed: string, word: string): number {
  if (word === typed) return costs.whole
  if (word.startsWith(typed)) return costs.beginning
  if (word.includes(typed)) return costs.part
  if (isOtherForm(typed, word)) return costs.form
  const isLike = typed.length > 1 && word.startsWith(typed.charAt(0)) && isInOrder(typed, word)
  return isLike ? costs.letters : Infinity
}

/**
 * Whether two folded Arabic words have the same consonants in a row, at least three: the forms of a verb and its
 * noun differ mostly in long vowels and in what stands before and after.
 */
function isOtherForm(typed: string, word: string): boolean {
  const consonants = consonantsOf(typed)
  return /^\p{Script=Arabic}{3}/u.test(consonants) && consonantsOf(word).includes(consonants)
}

function consonantsOf(word: string): string {
  return word.replaceAll(/[اوي]/gu, '')
}

function initialsCost(typed: string, initials: string): number {
  return typed.length > 1 && isInOrder(typed, initials) ? costs.initials : Infinity
}

/** Whether all letters of `typed` stand in `word`, in this order. */
function isInOrder(typed: string, word: string): boolean {
  let at = 0
  for (const letter of typed) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
