import type { Check } from './check'
import { findInTexts, matchesOf } from './pattern-check'

/** Two spaces or more between words. */
export const doubleSpace: Check = {
  id: 'double-space',
  severity: 'warning',
  categories: ['punctuation', 'spelling', 'other'],
  appliesTo: () => true,
  find: (bead) =>
    findInTexts(bead, 'found-double-space', (text) =>
      matchesOf(text, /(?<=\S)[ \u00A0]{2,}(?=\S)/gu, () => ' '),
    ),
  examples: {
    good: [{ source: 'وصلت العبّارة متأخرة.', target: 'The ferry came late.' }],
    bad: [
      { source: 'وصلت  العبّارة.', target: 'The ferry came.' },
      { source: 'وصلت العبّارة.', target: 'The  ferry came.' },
    ],
  },
}
