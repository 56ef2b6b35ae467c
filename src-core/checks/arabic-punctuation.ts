import { arabicLetters, arabicMarks } from '../text/character-classes'
import { baseLanguage } from '../text/languages'
import type { Check } from './check'
import { findInTexts, matchesOf } from './pattern-check'

const arabicSign: Readonly<Record<string, string>> = {
  ',': '\u060C',
  ';': '\u061B',
  '?': '\u061F',
}

/** A Latin comma, semicolon or question mark after an Arabic word. */
export const arabicPunctuation: Check = {
  id: 'arabic-punctuation',
  severity: 'warning',
  categories: ['punctuation', 'locale-format', 'spelling', 'other'],
  appliesTo: ({ languages }) =>
    baseLanguage(languages.source) === 'ar' || baseLanguage(languages.target) === 'ar',
  find: (bead) =>
    findInTexts(bead, 'found-latin-sign', (text, language) =>
      baseLanguage(language) === 'ar'
        ? matchesOf(text, afterArabic, ([sign]) => arabicSign[sign] ?? null)
        : [],
    ),
  examples: {
    good: [{ source: 'وصلت العبّارة، ولم يغضب أحد؛ هل نعود؟', target: 'It came, so what?' }],
    bad: [
      { source: 'وصلت العبّارة, ولم يغضب أحد.', target: 'It came.' },
      { source: 'هل نعود?', target: 'Shall we go back?' },
    ],
  },
}

const afterArabic = new RegExp(
  String.raw`(?<=[${arabicLetters}${arabicMarks}\u00BB)]\s?)[,;?]`,
  'gu',
)
