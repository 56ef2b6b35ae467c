import { foldText, normaliseText } from './normalise-arabic'
import type { NormalisedText } from './normalise-arabic'

const withCase = { letterCase: false } as const

/**
 * A text as a search compares it: folded as by `foldText`, and a hamza on its seat read as the seat
 * (ؤ as و, ئ as ي). A hamza on the line stays a letter, since a word without it is another word.
 */
export function foldForSearch(text: string, matchesCase = false): string {
  return seats(matchesCase ? foldText(text, withCase) : foldText(text))
}

/** `foldForSearch` with the way back to the letters of the original. */
export function normaliseForSearch(text: string, matchesCase = false): NormalisedText {
  const normalised = matchesCase ? normaliseText(text, withCase) : normaliseText(text)
  return { ...normalised, text: seats(normalised.text) }
}

/** One letter for one letter, so that offsets stay as they are. */
function seats(folded: string): string {
  return /[ؤئ]/u.test(folded) ? folded.replace(/ؤ/gu, 'و').replace(/ئ/gu, 'ي') : folded
}
