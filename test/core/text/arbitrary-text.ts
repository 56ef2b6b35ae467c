import fc from 'fast-check'

/** The seed of every property in this folder; vitest prints it with a counterexample. */
export const seed = 20240305

const pieces = [
  ...Array.from('ابتثجحدرسعفقكلمنهوي'),
  ...Array.from('آأإٱؤئءةىیکہ'),
  '\u064e',
  '\u0651',
  '\u0652',
  '\u0670',
  '\u0640',
  '\u0654',
  '\u0655',
  '\u0653',
  '\ufefb',
  '\ufdf2',
  '\ufedf',
  ...Array.from('٠١٢٣۴۵0123'),
  ...Array.from('abcXYZéüßØ'),
  'e\u0301',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\u200f',
  '\u200c',
  '\ufeff',
  '\n',
  ...Array.from('.,!?؟؛،:…«»“”"\'()[]-–٪٫٬%'),
  '. ',
  '؟ ',
  '👍🏽',
  '\ud83d',
  'د. ',
  'U.S. ',
  'قال ',
  'Dr. ',
  'the ',
  'وقال ',
]

/** Texts made of what is hard: marks, ligatures, digits of three systems, quotation marks, halves of pairs. */
export const hardText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((parts) => parts.join(''))

/** Texts of a few plain words, which two draws have in common. */
export const plainText = fc
  .array(
    fc.constantFrom('the', 'old', 'man', 'sea', 'في', 'بيت', 'قديم', '12', ',', '.', ' ', ' '),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(' ').replace(/ ([,.])/gu, '$1'))
