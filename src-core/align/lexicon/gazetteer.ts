import type { LexiconEntry } from './parse-lexicon'

const calendarLocales = ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-SA-u-ca-islamic-umalqura'] as const

/**
 * Names that the platform knows in both languages: months of all calendars in use, weekdays, countries,
 * languages, currencies. From `Intl`, so nothing has to be kept by hand.
 */
export function gazetteer(): readonly LexiconEntry[] {
  return [...calendarNames(), ...displayNames()]
}

let known: readonly LexiconEntry[] | undefined

/** The names of months and weekdays, which are asked for again to tell dates from names. */
export function calendarNames(): readonly LexiconEntry[] {
  known ??= [...months(), ...weekdays()]
  return known
}

function months(): readonly LexiconEntry[] {
  return calendarLocales.flatMap((locale) => {
    const calendar = locale.includes('islamic') ? 'en-u-ca-islamic-umalqura' : 'en'
    const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 15)))
    return entries(locale, calendar, { month: 'long' }, dates)
  })
}

function weekdays(): readonly LexiconEntry[] {
  const dates = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2021, 2, 1 + day)))
  return entries('ar', 'en', { weekday: 'long' }, dates)
}

function entries(
  arabic: string,
  english: string,
  options: Intl.DateTimeFormatOptions,
  dates: readonly Date[],
): readonly LexiconEntry[] {
  // Making a format takes far longer than using it.
  const inArabic = new Intl.DateTimeFormat(arabic, { ...options, timeZone: 'UTC' })
  const inEnglish = new Intl.DateTimeFormat(english, { ...options, timeZone: 'UTC' })
  return dates.map((date) => entry(inArabic.format(date), inEnglish.format(date)))
}

function entry(arabic: string, english: string): LexiconEntry {
  return { forms: [arabic], glosses: [english] }
}

function displayNames(): readonly LexiconEntry[] {
  const found: LexiconEntry[] = []
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  collect('region', codes, found)
  collect(
    'language',
    codes.map((code) => code.toLowerCase()),
    found,
  )
  collect('currency', Intl.supportedValuesOf('currency'), found)
  return found
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
