import type { LexiconEntry } from './parse-lexicon'

const calendarLocales = ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-SA-u-ca-islamic-umalqura'] as const

/**
 * Names that the platform knows in both languages: months of all calendars in use, weekdays, countries,
 * languages, currencies. From `Intl`, so nothing has to be kept by hand.
 */
export function gazetteer(): readonly LexiconEntry[] {
  return [...months(), ...weekdays(), ...displayNames()]
}

function months(): readonly LexiconEntry[] {
  return calendarLocales.flatMap((locale) => {
    const calendar = locale.includes('islamic') ? 'en-u-ca-islamic-umalqura' : 'en'
    return Array.from({ length: 12 }, (_, month) => {
      const date = new Date(Date.UTC(2021, month, 15))
      return entry(name(locale, { month: 'long' }, date), name(calendar, { month: 'long' }, date))
    })
  })
}

function weekdays(): readonly LexiconEntry[] {
  return Array.from({ length: 7 }, (_, day) => {
    const date = new Date(Date.UTC(2021, 2, 1 + day))
    return entry(name('ar', { weekday: 'long' }, date), name('en', { weekday: 'long' }, date))
  })
}

function name(locale: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date)
}

function entry(arabic: string, english: string): LexiconEntry {
  return { forms: [arabic], glosses: [english] }
}

function displayNames(): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = []
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  collect('region', codes, entries)
  collect(
    'language',
    codes.map((code) => code.toLowerCase()),
    entries,
  )
  collect('currency', Intl.supportedValuesOf('currency'), entries)
  return entries
}

function collect(
  type: 'region' | 'language' | 'currency',
  codes: readonly string[],
  entries: LexiconEntry[],
): void {
  const arabic = new Intl.DisplayNames('ar', { type, fallback: 'none' })
  const english = new Intl.DisplayNames('en', { type, fallback: 'none' })
  for (const code of codes) {
    const left = arabic.of(code)
    const right = english.of(code)
    if (left === undefined || right === undefined) continue
    entries.push(entry(left.replace(/[()]/gu, ' ').trim(), right.replace(/[()&]/gu, ' ').trim()))
  }
}
