import { baseLanguage } from '../../text/languages'

const arabicTags: ReadonlySet<string> = new Set(['ar', 'ara', 'arb'])
const englishTags: ReadonlySet<string> = new Set(['en', 'eng'])

/** The language that an element says it is in (`xml:lang`, or `lang` in old files); null for others. */
export function languageOf(attributes: Readonly<Record<string, string>>): 'ar' | 'en' | null {
  const base = baseLanguage(attributes['xml:lang'] ?? attributes['lang'] ?? '')
  if (arabicTags.has(base)) return 'ar'
  return englishTags.has(base) ? 'en' : null
}
