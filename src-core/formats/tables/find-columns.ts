import { guessLanguage } from '../../load/guess-language'
import type { LanguageTag, Side } from '../../project/model'
import { countLetters } from '../../text/count-letters'
import { detectLanguage } from '../../text/script-of'
import { languageTag } from '../export/language-tag'
import type { TableChoice } from './table-choice'

/** What the columns of a table hold, by their places from 0. */
export interface Columns {
  readonly hasHeader: boolean
  readonly source: number
  readonly target: number
  /** What the header says of the languages; null where it says nothing. */
  readonly languages: Readonly<Record<Side, LanguageTag | null>>
  readonly id?: number
  readonly status?: number
  readonly confidence?: number
  readonly paragraph?: number
  readonly role?: number
}

const sourceNames = new Set('source original src الأصل المصدر النص'.split(' '))
const targetNames = new Set('target translation trg tgt mt الترجمة الهدف'.split(' '))
const languageNames: Readonly<Record<string, LanguageTag>> = {
  arabic: 'ar',
  العربية: 'ar',
  العربي: 'ar',
  عربي: 'ar',
  عربية: 'ar',
  english: 'en',
  الإنجليزية: 'en',
  الإنجليزي: 'en',
  إنجليزي: 'en',
  إنجليزية: 'en',
  french: 'fr',
  الفرنسية: 'fr',
  german: 'de',
  spanish: 'es',
  turkish: 'tr',
  persian: 'fa',
  hebrew: 'he',
}
/** Names of columns that happen to be codes of languages too. */
const notLanguages = new Set(['id', 'no', 'nr'])
/** Words in the name of a column that holds something about a text, not the text. */
const notText = new Set(
  'comment comments note notes length words count file name key date by'.split(' '),
)
const others = ['id', 'status', 'confidence', 'paragraph', 'role'] as const

/** Rows that are looked at for the columns of text. */
const sampleRows = 200

/**
 * The columns of the source and the target: named in the first row, as `source` and `target` or by their
 * languages; else the first two columns of text that are in two languages. Null where there are none.
 */
export function findColumns(rows: readonly (readonly string[])[]): Columns | null {
  return namedColumns(rows) ?? columnsOfText(rows.slice(0, sampleRows))
}

/** The columns as a person chose them; what they left open is found. Null where there are none. */
export function chooseColumns(
  rows: readonly (readonly string[])[],
  choice: TableChoice,
): Columns | null {
  const found = findColumns(rows)
  const source = choice.source ?? found?.source
  const target = choice.target ?? found?.target
  if (source === undefined || target === undefined) return null
  const hasHeader = choice.hasHeader ?? found?.hasHeader ?? false
  if (!hasHeader) return { hasHeader, source, target, languages: { source: null, target: null } }
  const languages = namedLanguages(rows)
  return {
    ...found,
    hasHeader,
    source,
    target,
    languages: { source: languages[source] ?? null, target: languages[target] ?? null },
  }
}

function namesOf([head = []]: readonly (readonly string[])[]): readonly string[] {
  return head.map((name) => name.trim().toLowerCase())
}

function namedColumns(rows: readonly (readonly string[])[]): Columns | null {
  const names = namesOf(rows)
  const languages = namedLanguages(rows)
  const found = languages.flatMap((language, at) => (language === null ? [] : [at]))
  const source = placeNamed(names, sourceNames)
  const target = placeNamed(names, targetNames)
  const [from, to] = source >= 0 && target >= 0 && source !== target ? [source, target] : found
  if (from === undefined || to === undefined) return null
  const rest = others.flatMap((name) => {
    const at = names.indexOf(name)
    return at < 0 ? [] : [[name, at] as const]
  })
  return {
    hasHeader: true,
    source: from,
    target: to,
    languages: { source: languages[from] ?? null, target: languages[to] ?? null },
    ...Object.fromEntries(rest),
  }
}

/** The column that is called so, else the first with such a word in its name: `Source text`. */
function placeNamed(names: readonly string[], wanted: ReadonlySet<string>): number {
  const exact = names.findIndex((name) => wanted.has(name))
  return exact >= 0
    ? exact
    : names.findIndex((name) => wordsOf(name).some((word) => wanted.has(word)))
}

/** The words of the name of a column of text; none of a longer text, or of what is beside the texts. */
function wordsOf(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.length > 4 || words.some((word) => notText.has(word)) ? [] : words
}

/**
 * The languages that the first row names: `ar`, `ar-LB`, `Arabic`, `العربية`. In a longer name (`Text in
 * English`) it counts only if the column is in it, since that may be a text like others.
 */
function namedLanguages(rows: readonly (readonly string[])[]): readonly (LanguageTag | null)[] {
  return namesOf(rows).map((name, at) => {
    if (/^[a-z]{2}([-_][a-z]{2})?$/.test(name) && !notLanguages.has(name)) return languageTag(name)
    const word = wordsOf(name).find((each) => Object.hasOwn(languageNames, each))
    const language = word === undefined ? null : (languageNames[word] ?? null)
    if (word === name) return language
    const column = rows.slice(1, sampleRows).map((row) => row[at] ?? '')
    return language !== null && guessLanguage(column.join('\n')) === language ? language : null
  })
}

function columnsOfText(rows: readonly (readonly string[])[]): Columns | null {
  const count = Math.max(0, ...rows.map(({ length }) => length))
  const columns = Array.from({ length: Math.min(count, 50) }, (_, at) => {
    const text = rows.map((row) => row[at] ?? '').join('\n')
    return { at, letters: countLetters(text), language: guessLanguage(text) }
  })
  const most = Math.max(0, ...columns.map(({ letters }) => letters))
  const texts = columns.filter(({ letters }) => letters > 0 && letters >= most * 0.2)
  const [source] = texts
  const target = texts.find(({ language }) => language !== source?.language)
  if (source === undefined || target === undefined) return null
  return {
    hasHeader: isHeader(rows, [source.at, target.at]),
    source: source.at,
    target: target.at,
    languages: { source: null, target: null },
  }
}

/** Names of columns are short. */
const longestName = 30

/** Whether the first row names the columns: in one language for both, and short beside what follows. */
function isHeader(
  [head = [], ...others]: readonly (readonly string[])[],
  places: readonly number[],
): boolean {
  const names = places.map((at) => (head[at] ?? '').trim())
  const isShort = names.every(
    (name) => name !== '' && name.length <= longestName && !/[.!?\u061F\u2026]$/u.test(name),
  )
  const [one, other] = names.map(detectLanguage)
  return isShort && others.length > 0 && one !== null && one === other
}
