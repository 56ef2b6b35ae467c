import { calendarNames } from '../lexicon/gazetteer'
import { withoutProclitics } from '../words/arabic-variants'
import { foldArabicWord, isArabicWord } from '../words/fold-word'

interface CalendarWords {
  readonly english: ReadonlySet<string>
  /** Folded; of names of two words, the first, since the other one is an ordinal. */
  readonly arabic: ReadonlySet<string>
}

const givenNames: ReadonlySet<string> = new Set(
  'رجب رمضان شعبان محرم صفر'.split(' ').map(foldArabicWord),
)

let words: CalendarWords | undefined

/** True for a name of a month or a weekday, in English with its capital. */
export function isCalendarWord(word: string): boolean {
  words ??= calendarWords()
  const { english, arabic } = words
  if (isArabicWord(word))
    return withoutProclitics(foldArabicWord(word)).some(({ form }) => arabic.has(form))
  const name = word.replace(/['\u2019]s$/u, '').toLowerCase()
  return name.length > 2 && english.has(name) && /^\p{Lu}/u.test(word)
}

/** True for the Arabic name of a month that people are called after too: Rajab, Ramadan. */
export function isMonthOrPerson(word: string): boolean {
  return withoutProclitics(foldArabicWord(word)).some(({ form }) => givenNames.has(form))
}

function calendarWords(): CalendarWords {
  const names = calendarNames()
  return {
    english: new Set(names.flatMap(({ glosses }) => glosses.join(' ').toLowerCase().split(/\s+/u))),
    arabic: new Set(
      names.flatMap(({ forms }) => forms.map((form) => foldArabicWord(form.split(' ')[0] ?? form))),
    ),
  }
}
