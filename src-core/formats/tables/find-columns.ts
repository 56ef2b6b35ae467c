import { guessLanguage } from '../../load/guess-language'
import type { LanguageTag, Side } from '../../project/model'
import { languageTag } from '../export/language-tag'

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
  عربي: 'ar',
  english: 'en',
  الإنجليزية: 'en',
  إنجليزي: 'en',
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
const others = ['id', 'status', 'confidence', 'paragraph', 'role'] as const

/** Rows that are looked at for the columns of text. */
const sampleRows = 200

/**
 * The columns of the source and the target: named in the first row, as `source` and `target` or by their
 * languages; else the first two columns of text that are in two languages. Null where there are none.
 */
export function findColumns(rows: readonly (readonly string[])[]): Columns | null {
  const [head = []] = rows
  const names = head.map((name) => name.trim().toLowerCase())
  return namedColumns(names) ?? columnsOfText(rows.slice(0, sampleRows))
}

function namedColumns(names: readonly string[]): Columns | null {
  const languages = names.map(languageOf)
  const found = languages.flatMap((language, at) => (language === null ? [] : [at]))
  const source = names.findIndex((name) => sourceNames.has(name))
  const target = names.findIndex((name) => targetNames.has(name))
  const [from, to] = source >= 0 && target >= 0 ? [source, target] : found
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

/** `ar`, `ar-LB`, `Arabic`, `العربية`. */
function languageOf(name: string): LanguageTag | null {
  if (Object.hasOwn(languageNames, name)) return languageNames[name] ?? null
  return /^[a-z]{2}([-_][a-z]{2})?$/.test(name) && !notLanguages.has(name)
    ? languageTag(name)
    : null
}

function columnsOfText(rows: readonly (readonly string[])[]): Columns | null {
  const count = Math.max(0, ...rows.map(({ length }) => length))
  const columns = Array.from({ length: Math.min(count, 50) }, (_, at) => {
    const text = rows.map((row) => row[at] ?? '').join('\n')
    return { at, letters: text.match(/\p{L}/gu)?.length ?? 0, language: guessLanguage(text) }
  })
  const most = Math.max(0, ...columns.map(({ letters }) => letters))
  const texts = columns.filter(({ letters }) => letters > 0 && letters >= most * 0.2)
  const [source] = texts
  const target = texts.find(({ language }) => language !== source?.language)
  if (source === undefined || target === undefined) return null
  return {
    hasHeader: false,
    source: source.at,
    target: target.at,
    languages: { source: null, target: null },
  }
}
