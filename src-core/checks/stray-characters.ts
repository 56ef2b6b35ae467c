import type { Check } from './check'
import { findInTexts, matchesOf } from './pattern-check'

/**
 * Kashida (U+0640) in a word, and characters that one cannot see: soft hyphens, zero-width spaces, and the
 * explicit marks of direction (UAX #9), which reach further than a sentence that was copied with them.
 */
const stray =
  /(?<=\p{L}\p{M}*)\u0640+(?=\p{L})|[\u00AD\u200B\uFEFF\uFFFD\u202A-\u202E\u2066-\u2069]+/gu

/** Tells most texts, which have none of them. */
const mayBeStray = /[\u0640\u00AD\u200B\uFEFF\uFFFD\u202A-\u202E\u2066-\u2069]/u

/** Kashida and invisible control characters that a page left in the text. */
export const strayCharacters: Check = {
  id: 'stray-characters',
  severity: 'warning',
  categories: ['punctuation', 'spelling', 'other'],
  appliesTo: () => true,
  find: (bead) =>
    findInTexts(bead, 'found-stray-characters', (text) =>
      !mayBeStray.test(text)
        ? []
        : matchesOf(text, stray, ([found]) => (found.includes('\uFFFD') ? null : '')),
    ).map((finding) => ({ ...finding, values: { form: codePoints(finding.values['form']) } })),
  examples: {
    good: [{ source: 'وصلت العبّارة (RFID).', target: 'The ferry came.\u200E' }],
    bad: [
      { source: 'وصلت العبّـــارة.', target: 'The ferry came.' },
      { source: 'وصلت \u202Bالعبّارة\u202C.', target: 'The ferry came.' },
      { source: 'وصلت.', target: 'The fer\u00ADry came.' },
    ],
  },
}

/** `U+0640`: what cannot be seen is named. */
function codePoints(form: string | number | undefined): string {
  const points = Array.from(String(form ?? ''), (each) => each.codePointAt(0) ?? 0)
  return [...new Set(points)]
    .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
