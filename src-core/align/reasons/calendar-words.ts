const words = new Set(
  ['en', 'en-u-ca-islamic-umalqura'].flatMap((locale) =>
    Array.from({ length: 12 }, (_, month) => {
      const date = new Date(Date.UTC(2021, month, 15))
      const name = (options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date)
      const weekday = new Date(Date.UTC(2021, 2, 1 + (month % 7)))
      return [
        ...name({ month: 'long' }).toLowerCase().split(/\s+/u),
        new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
          .format(weekday)
          .toLowerCase(),
      ]
    }).flat(),
  ),
)

/** True for an English name of a month or a weekday. */
export function isCalendarWord(word: string): boolean {
  return word.length > 2 && words.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)
}
