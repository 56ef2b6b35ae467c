import { baseLanguage } from '../text/languages'
import type { Check } from './check'

/** A translation that is its source, letter by letter. */
export const untranslated: Check = {
  id: 'untranslated',
  severity: 'error',
  categories: ['untranslated', 'mistranslation', 'other'],
  appliesTo: ({ role, languages }) =>
    role === 'translation' && baseLanguage(languages.source) !== baseLanguage(languages.target),
  find: ({ source, target }) =>
    source.trim() === target.trim() && /\p{L}.*\p{L}/u.test(target)
      ? [
          {
            key: 'untranslated',
            spans: [{ side: 'target', start: 0, end: target.length }],
            message: 'found-untranslated',
            values: {},
          },
        ]
      : [],
  examples: {
    good: [
      { source: '١٩٩٥', target: '1995' },
      { source: '2025', target: '2025' },
    ],
    bad: [{ source: 'وصلت العبّارة.', target: 'وصلت العبّارة.' }],
  },
}
