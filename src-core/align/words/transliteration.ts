import { withoutProclitics } from './arabic-variants'

/**
 * Matching of names across scripts. Both spellings are brought to a coarse key (classes of consonants,
 * vowels and the letters that transliteration drops left out), which finds candidates; a weighted edit
 * distance over the letters then judges them. After the consonant skeletons of Freeman, Condon and Ackerman (2006).
 */

const arabicClasses: Readonly<Record<string, string>> = {
  ب: 'B',
  ت: 'T',
  ط: 'T',
  د: 'T',
  ض: 'T',
  ث: 'T',
  ذ: 'T',
  ظ: 'S',
  س: 'S',
  ص: 'S',
  ش: 'S',
  ز: 'S',
  ج: 'K',
  غ: 'K',
  ق: 'K',
  ك: 'K',
  خ: 'K',
  ف: 'F',
  ل: 'L',
  م: 'M',
  ن: 'N',
  ر: 'R',
}

const latinClasses: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'B',
  t: 'T',
  d: 'T',
  s: 'S',
  z: 'S',
  k: 'K',
  q: 'K',
  g: 'K',
  j: 'K',
  c: 'K',
  x: 'KS',
  f: 'F',
  v: 'F',
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
}

/** The coarse keys of a folded Arabic word, with and without its proclitics. */
export function arabicNameKeys(word: string): readonly { key: string; form: string }[] {
  return withoutProclitics(word).map(({ form }) => ({
    key: squeeze([...form].map((letter) => arabicClasses[letter] ?? '').join('')),
    form,
  }))
}

/** The coarse keys of a folded Latin word: several where a letter has several sounds (c, ch). */
export function latinNameKeys(word: string): readonly string[] {
  let keys = ['']
  for (let at = 0; at < word.length; at += 1) {
    const pair = word.slice(at, at + 2)
    let classes: readonly string[]
    if (pair === 'sh') classes = ['S']
    else if (pair === 'ch') classes = ['S', 'TS', 'K']
    else if (pair === 'ph') classes = ['F']
    else if (pair === 'kh' || pair === 'gh' || pair === 'ck') classes = ['K']
    else if (pair === 'ng') classes = ['NK', 'N']
    else if (pair === 'th' || pair === 'dh') classes = ['T', 'S']
    else if (/^c[eiy]$/u.test(pair)) {
      keys = keys.map((key) => `${key}S`)
      continue
    } else {
      keys = keys.map((key) => key + (latinClasses[word.charAt(at)] ?? ''))
      continue
    }
    keys = keys.flatMap((key) => classes.map((name) => key + name)).slice(0, 6)
    at += 1
  }
  return [...new Set(keys.map(squeeze))]
}

function squeeze(key: string): string {
  return key.replace(/(.)\1+/gu, '$1')
}

// What a letter of Arabic is usually written as; digraphs are brought to one sign first.
const arabicSounds: Readonly<Record<string, string>> = {
  ا: 'aeiou',
  ب: 'bp',
  ت: 't',
  ث: 'θts',
  ج: 'jgč',
  ح: 'h',
  خ: 'χkh',
  د: 'd',
  ذ: 'ðdz',
  ر: 'r',
  ز: 'zs',
  س: 'sc',
  ش: 'šč',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'zð',
  ع: 'aeiou',
  غ: 'γgj',
  ف: 'fv',
  ق: 'qkgc',
  ك: 'kcqgχ',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'hae',
  و: 'ouwv',
  ي: 'iyeja',
}

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/sh|sch/gu, 'š'],
  [/ch/gu, 'č'],
  [/kh/gu, 'χ'],
  [/gh/gu, 'γ'],
  [/th/gu, 'θ'],
  [/dh/gu, 'ð'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/x/gu, 'ks'],
  [/tion/gu, 'šn'],
]

const soundsOfLatin = new Map<string, string>()
const mostSounds = 100_000

/** A Latin spelling with one sign for each sound; remembers its answers. */
function latinSounds(latin: string): string {
  const known = soundsOfLatin.get(latin)
  if (known !== undefined) return known
  const sounds = squeeze(
    digraphs.reduce((text, [pattern, sign]) => text.replace(pattern, sign), latin),
  )
  if (soundsOfLatin.size < mostSounds) soundsOfLatin.set(latin, sounds)
  return sounds
}

/** How alike an Arabic and a Latin spelling sound, 0 to 1; over 0.7 they are most likely the same name. */
export function nameSimilarity(arabic: string, latin: string): number {
  const arabicLetters = squeeze(arabic)
  const latinLetters = latinSounds(latin)
  const width = latinLetters.length + 1
  let previous = new Float64Array(width)
  for (let at = 1; at < width; at += 1) {
    previous[at] = (previous[at - 1] ?? 0) + latinDropCost(latinLetters, at - 1)
  }
  for (const [row, letter] of [...arabicLetters].entries()) {
    const current = new Float64Array(width)
    const drop = arabicDropCost(letter, row === arabicLetters.length - 1)
    current[0] = (previous[0] ?? 0) + drop
    for (let at = 1; at < width; at += 1) {
      const other = latinLetters.charAt(at - 1)
      current[at] = Math.min(
        (previous[at] ?? 0) + drop,
        (current[at - 1] ?? 0) + latinDropCost(latinLetters, at - 1),
        (previous[at - 1] ?? 0) + substitutionCost(letter, other),
      )
    }
    previous = current
  }
  const cost = previous[width - 1] ?? 0
  return Math.max(0, 1 - cost / Math.max(2, (arabicLetters.length + latinLetters.length) / 2))
}

function substitutionCost(arabic: string, latin: string): number {
  const place = arabicSounds[arabic]?.indexOf(latin) ?? -1
  if (place === 0) return 0
  if (place > 0) return 0.1
  return arabicClasses[arabic] !== undefined && arabicClasses[arabic] === latinClasses[latin]
    ? 0.4
    : 1.2
}

function arabicDropCost(letter: string, isLast: boolean): number {
  if (letter === '\u0627' || letter === '\u0639') return 0.35
  if (letter === '\u0647') return isLast ? 0.2 : 0.6
  return letter === '\u0648' || letter === '\u064A' ? 0.45 : 1
}

function latinDropCost(letters: string, at: number): number {
  const letter = letters.charAt(at)
  if ('aeiou'.includes(letter)) return 0.15
  return letter === 'h' || letter === 'y' || letter === 'w' ? 0.5 : 1
}
