import { arabicLetters, latinLetters } from './character-classes'
import { countIn, countLetters } from './count-letters'

/** How a text's letters are shared among the scripts; the three add up to 1, or to 0 without letters. */
export interface ScriptShares {
  readonly arabic: number
  readonly latin: number
  readonly other: number
}

/** A language as far as the script tells it. */
export type ScriptLanguage = 'ar' | 'en' | 'other'

const arabicRuns = new RegExp(`[${arabicLetters}]+`, 'gu')
const latinRuns = new RegExp(`[${latinLetters}]+`, 'gu')

/** The shares of Arabic, Latin and other letters among the letters of a text. */
export function scriptShares(text: string): ScriptShares {
  const arabic = countIn(text, arabicRuns)
  const latin = countIn(text, latinRuns)
  const all = countLetters(text)
  if (all === 0) return { arabic: 0, latin: 0, other: 0 }
  return { arabic: arabic / all, latin: latin / all, other: (all - arabic - latin) / all }
}

/**
 * The language of a text by its letters: Arabic for Arabic script, English for Latin script; null
 * when it has no letters. A text in Arabic names many things in Latin letters, an English one hardly
 * anything in Arabic letters, so two fifths of Arabic letters make a text Arabic.
 */
export function detectLanguage(text: string): ScriptLanguage | null {
  const shares = scriptShares(text)
  if (shares.arabic + shares.latin + shares.other === 0) return null
  if (shares.other > shares.arabic + shares.latin) return 'other'
  return shares.arabic >= 0.4 * (shares.arabic + shares.latin) ? 'ar' : 'en'
}
