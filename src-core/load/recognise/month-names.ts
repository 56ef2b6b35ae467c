import { foldText } from '../../text/normalise-arabic'

/**
 * Locales whose month names together make up the systems in use: English, Levantine, Egyptian and
 * Gulf, Moroccan, Algerian and Tunisian, and the Hijri months in both languages.
 */
const locales = [
  'en',
  'ar-LB',
  'ar-EG',
  'ar-MA',
  'ar-DZ',
  'ar-TN',
  'ar-MR',
  'en-u-ca-islamic-umalqura',
  'ar-SA-u-ca-islamic-umalqura',
]

/** Spellings that the locale data does not have. */
const variants = [
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  ...['ramadhan', 'shawwal', 'muharram', 'safar', 'rajab', 'shaban', "sha'ban", 'dhul-hijja'],
  ...['dhul-qada', 'rabi al-awwal', 'rabi al-thani', 'jumada al-awwal', 'jumada al-thani'],
  ...['ربيع الثاني', 'ربيع الآخر', 'جمادى الأول', 'جمادى الثاني', 'جمادى الثانية'],
  ...['جمادى الأولى', 'جمادى الآخرة', 'ذي القعدة', 'ذي الحجة', 'شوال', 'اغسطس', 'أغشت'],
  ...['نونبر', 'دجنبر', 'شتنبر', 'يوليوز', 'ماي', 'مايو', 'أكتوبر', 'اكتوبر'],
  ...['كانون ثاني', 'كانون أول', 'تشرين أول', 'تشرين ثاني'],
]

let collected: readonly string[] | null = null

/**
 * All month names, folded, the longest first so that an alternation prefers them. Collected when they are
 * first asked for: a program that only starts does not wait for every calendar.
 */
export function monthNames(): readonly string[] {
  collected ??= collectMonthNames()
  return collected
}

function collectMonthNames(): readonly string[] {
  const names = new Set(variants.map((name) => foldText(name)))
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
    // Every 20th day of two years passes through each month of a solar and of a lunar year.
    for (let day = 0; day < 730; day += 20) {
      names.add(foldText(format.format(new Date(Date.UTC(2023, 0, 1 + day)))))
    }
  }
  return [...names].toSorted((a, b) => b.length - a.length)
}
