import type { LexiconIndex } from '../lexicon/lexicon-index'
import { findArabic } from '../words/find-arabic'
import { tokensOf, type BeadSide } from './bead-side'
import { textOfToken } from './text-of-token'

const acronym = /^(?:\p{Lu}\.?){2,6}(?:['\u2019]?s)?$/u

/** Whether an acronym of the other side has the first letter of a name: `EU` for the Union of Europe. */
export function isInAcronym(arabic: string, other: BeadSide, lexicon: LexiconIndex): boolean {
  const stems = findArabic(lexicon.stemsOf, arabic)?.value
  if (stems === undefined) return false
  const initials = new Set([...stems.keys()].map((stem) => stem.charAt(0).toUpperCase()))
  return other.units.some((unit) =>
    tokensOf({ ...other, units: [unit] }).some((token) => {
      const form = textOfToken(other.words, other.texts, unit, token)
      return acronym.test(form) && [...form].some((letter) => initials.has(letter))
    }),
  )
}
