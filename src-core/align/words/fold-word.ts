const arabicFolds = new Map<string, string>([
  ['\u0622', '\u0627'],
  ['\u0623', '\u0627'],
  ['\u0625', '\u0627'],
  ['\u0671', '\u0627'],
  ['\u0649', '\u064A'],
  ['\u06CC', '\u064A'],
  ['\u0626', '\u064A'],
  ['\u0624', '\u0648'],
  ['\u0629', '\u0647'],
  ['\u06C1', '\u0647'],
  ['\u06D5', '\u0647'],
  ['\u06A9', '\u0643'],
  ['\u06AF', '\u0643'],
  ['\u067E', '\u0628'],
  ['\u06A4', '\u0641'],
  ['\u0686', '\u062C'],
  ['\u0698', '\u0632'],
  ['\u0621', ''],
])

/**
 * Folds an Arabic word for matching only: no marks, kashida or hamza; one alef, one ya, ta marbuta as ha,
 * Persian letters as their Arabic neighbours. The result is never shown.
 */
export function foldArabicWord(word: string): string {
  const compatible = /[\uFB50-\uFDFF\uFE70-\uFEFF]/u.test(word) ? word.normalize('NFKC') : word
  let folded = ''
  for (const letter of compatible) {
    const code = letter.codePointAt(0) ?? 0
    const isMark =
      (code >= 0x0610 && code <= 0x061a) ||
      (code >= 0x064b && code <= 0x065f) ||
      code === 0x0670 ||
      code === 0x0640 ||
      code === 0x200c ||
      (code >= 0x06d6 && code <= 0x06ed)
    if (!isMark) folded += arabicFolds.get(letter) ?? letter
  }
  return folded
}

/** Folds a word of any other script for matching: lower case, no accents, no possessive `'s`. */
export function foldLatinWord(word: string): string {
  const lower = word.toLowerCase()
  const plain = /^[a-z]+$/u.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.replace(/['\u2019]s$/u, '').replace(/['\u2019]/gu, '')
}

/** True when the word is written in the Arabic script. */
export function isArabicWord(word: string): boolean {
  return /[\u0620-\u06FF\uFB50-\uFDFF\uFE70-\uFEFC]/u.test(word)
}
