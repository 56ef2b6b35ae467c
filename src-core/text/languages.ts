import type { LanguageTag } from '../project/model'

/** A pair of quotation marks. */
export interface QuotePair {
  readonly open: string
  readonly close: string
}

/** What the product must know of a language; data only. */
export interface LanguageFacts {
  readonly direction: 'rtl' | 'ltr'
  /** Quotation marks, the usual pair first. */
  readonly quotes: readonly QuotePair[]
  /** The ten digits that the language writes besides `0123456789`; empty when it has none. */
  readonly digits: string
  readonly comma: string
  readonly semicolon: string
  readonly questionMark: string
  readonly decimalSigns: readonly string[]
  readonly groupSigns: readonly string[]
}

const arabic: LanguageFacts = {
  direction: 'rtl',
  quotes: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '‹', close: '›' },
    { open: '‘', close: '’' },
  ],
  digits: '٠١٢٣٤٥٦٧٨٩',
  comma: '،',
  semicolon: '؛',
  questionMark: '؟',
  decimalSigns: ['٫', '.', ','],
  groupSigns: ['٬', ',', '.'],
}

const english: LanguageFacts = {
  direction: 'ltr',
  quotes: [
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '‘', close: '’' },
    { open: "'", close: "'" },
  ],
  digits: '',
  comma: ',',
  semicolon: ';',
  questionMark: '?',
  decimalSigns: ['.'],
  groupSigns: [','],
}

/** Languages written from right to left (the base languages of RTL scripts in CLDR). */
const rightToLeft: ReadonlySet<string> = new Set(
  'ar arc ary arz ckb dv fa he iw ks ku-arab nqo pnb prs ps sd syr ug ur yi'.split(' '),
)

const rightToLeftScripts: ReadonlySet<string> = new Set(
  'adlm arab hebr mand nkoo rohg samr syrc thaa'.split(' '),
)

/** The first subtag of a BCP 47 tag, in lower case: `ar` for `ar-LB`. Accepts `ar_LB` too. */
export function baseLanguage(tag: LanguageTag): string {
  return (tag.split(/[-_]/u, 1)[0] ?? '').toLowerCase()
}

/** The direction in which a language is written; a script subtag (`az-Arab`) decides before it. */
export function directionOf(tag: LanguageTag): 'rtl' | 'ltr' {
  const script = tag
    .split(/[-_]/u)
    .slice(1)
    .find((subtag) => /^[a-z]{4}$/iu.test(subtag))
  if (script !== undefined) return rightToLeftScripts.has(script.toLowerCase()) ? 'rtl' : 'ltr'
  return rightToLeft.has(baseLanguage(tag)) ? 'rtl' : 'ltr'
}

/** The facts of Arabic for an Arabic tag, those of English for any other. */
export function factsOf(tag: LanguageTag): LanguageFacts {
  return baseLanguage(tag) === 'ar' ? arabic : english
}
