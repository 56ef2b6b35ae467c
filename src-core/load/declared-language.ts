import type { LanguageTag } from '../project/model'
import { baseLanguage, directionOf } from '../text/languages'

interface DeclaredBlock {
  readonly text: string
  readonly language?: LanguageTag | undefined
}

/** In so many characters the small words of a language show themselves. */
const tellingLength = 400

/**
 * The language of a text, from the one that it looks like and what its file says of its blocks. A long
 * text speaks for itself: pages are full of `lang` attributes that came with a template. Of a short one
 * the file is believed, where it names one language for most of it that runs the way the letters do.
 */
export function declaredLanguage(
  guessed: LanguageTag,
  blocks: readonly DeclaredBlock[],
): LanguageTag {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (all > tellingLength || guessed === 'und') return guessed
  const lengths = new Map<LanguageTag, number>()
  for (const { text, language } of blocks) {
    if (language === undefined) continue
    const base = baseLanguage(language)
    lengths.set(base, (lengths.get(base) ?? 0) + text.length)
  }
  const most = [...lengths].find(([, length]) => length > all / 2)?.[0]
  return most !== undefined && directionOf(most) === directionOf(guessed) ? most : guessed
}
