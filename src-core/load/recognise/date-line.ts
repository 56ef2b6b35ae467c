import { foldText } from '../../text/normalise-arabic'
import { monthNames } from './month-names'

const weekdays =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thur?s?|fri|sat|sun' +
  '|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد'

/** Words that stand before, between and after the parts of a date on a page, folded. */
const fillers =
  'published|publication|posted|updated|update|modified|created|issued|released?|first|last|date|dated' +
  '|print|edition|issue|no|on|at|of|the|as|and|today|yesterday|a\\.m\\.|p\\.m\\.|am|pm|noon|st|nd|rd|th|bc|ad|ce|ah' +
  '|gmt|utc|est|edt|et|pst|pdt|pt|bst|cet|cest|eet|eest|ast|local|time|hours|hrs' +
  '|نشرت?|تاريخ|التاريخ|النشر|اخر|تحديث|التحديث|حدثت?|تعديل|صدرت?|صدور|العدد|عدد|في|يوم|بتاريخ|الساعه' +
  '|بتوقيت|توقيت|غرينتش|جرينتش|غرينيتش|المحلي|محلي|مكه|المكرمه|القدس|بيروت|القاهره|دمشق|بغداد|عمان|الرياض' +
  '|الموافق|الموافقه|موافق|ل|من|عام|سنه|لعام|شهر|صباحا?|مساء|ظهرا?|الظهر|ليلا|ص|م|ه|هجريه?|ميلاديه?|امس|اليوم|و'

const unitsOfTime =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?' +
  '|ثانيه|ثواني?|دقيقه|دقائق|دقيقتين|ساعه|ساعات|ساعتين|يوم|ايام|يوما|يومين|اسبوع|اسابيع|اسبوعين|شهر|اشهر|شهور|شهرين|سنه|سنوات|سنتين|عام|اعوام|عامين'

/** Whole words only; `\b` knows no Arabic letters. */
function words(alternatives: string): string {
  return `(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`
}

const relative = words(
  `(?:(?:an?|\\d+) (?:${unitsOfTime}) ago)|(?:(?:منذ|قبل) (?:\\d+ )?(?:${unitsOfTime}))`,
)
const numeric =
  '(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2})(?!\\d)'
const clock = '(?<!\\d)\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?!\\d)|\\d{1,2} ?(?:a\\.?m\\.?|p\\.?m\\.?)'
const year = /(?<!\d)(?:1[3-9]|20)\d{2}(?!\d)/u
const dayOfMonth = /(?<!\d)\d{1,2}(?!\d)/u

const hasRelative = new RegExp(relative, 'u')
const hasNumeric = new RegExp(numeric, 'u')

interface NamedDates {
  readonly hasMonth: RegExp
  /** Everything that belongs to a date, in the order in which it must be taken away. */
  readonly parts: readonly RegExp[]
}

let made: NamedDates | null = null

/** The patterns that know the names of months, made when the first date is looked for. */
function namedDates(): NamedDates {
  made ??= makeNamedDates()
  return made
}

function makeNamedDates(): NamedDates {
  const months = words(
    monthNames()
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
      .join('|'),
  )
  const parts = [
    relative,
    numeric,
    clock,
    months,
    words(weekdays),
    '\\d{1,4}(?:st|nd|rd|th)?',
    words(fillers),
  ]
  return {
    hasMonth: new RegExp(months, 'u'),
    parts: parts.map((part) => new RegExp(part, 'gu')),
  }
}

/** A date line may be this long: two calendars, a time and a zone fit. */
const longestLine = 120

/**
 * True for a line that is nothing but a date: in any month system, with or without weekday, time,
 * "published" or "updated", or relative ("two hours ago"). A place may stand before a full date.
 */
export function isDateLine(text: string): boolean {
  if (text.length > longestLine) return false
  const folded = foldText(text).trim()
  const remaining = withoutDate(folded)
  if (remaining === null) return false
  if (!/[\p{L}\d]/u.test(remaining)) return !/[?!؟]/u.test(remaining)
  return isFullDate(folded) && isPlace(text.trim(), remaining)
}

/** What is left of a folded line when its date is taken away; null when it holds no date. */
export function withoutDate(folded: string): string | null {
  const { hasMonth, parts } = namedDates()
  const named = hasMonth.test(folded) && /\d/u.test(folded)
  if (!named && !hasRelative.test(folded) && !hasNumeric.test(folded)) return null
  return parts
    .reduce((rest, part) => rest.replace(part, ' '), folded)
    .replace(/[\s.,،؛:;|/()[\]+*•·-]+/gu, ' ')
    .trim()
}

function isFullDate(folded: string): boolean {
  const named = namedDates().hasMonth.test(folded) && year.test(folded) && dayOfMonth.test(folded)
  return named || hasNumeric.test(folded)
}

/** One Arabic word, or up to three capitalised English ones, with which the line begins. */
function isPlace(text: string, remaining: string): boolean {
  const count = remaining.split(' ').length
  if (/^\p{Lu}/u.test(text)) {
    const head = text.split(/[\s,]+/u).slice(0, count)
    const isHead = foldText(head.join(' ')) === remaining
    return count <= 3 && isHead && head.every((word) => /^\p{Lu}/u.test(word))
  }
  return count === 1 && foldText(text).startsWith(remaining)
}

/** True for a date that can head an entry of a timeline: it says nothing of publishing, and no hour. */
export function isDateHeading(text: string): boolean {
  const folded = foldText(text)
  if (hasRelative.test(folded) || new RegExp(clock, 'u').test(folded)) return false
  return !/\b(?:publish|post|updat|modif|issue|releas)|(?:نشر|تحديث|صدر|تعديل)/u.test(folded)
}
