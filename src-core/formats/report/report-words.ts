import type { TFunction } from 'i18next'
import type { InterfaceLanguage } from '../../ipc/contract'
import type { LanguageTag } from '../../project/model'
import { categoryName } from '../../quality/category-name'
import type { QualityModel } from '../../quality/quality-model'
import { createTranslator } from '../../strings/create-translator'

/** Says names, figures and dates in the language of a report. */
export interface ReportWords {
  readonly language: InterfaceLanguage
  readonly t: TFunction
  /** With two decimals at most. */
  readonly number: (value: number) => string
  readonly percent: (share: number) => string
  /** A day and a time of ISO 8601; the text itself where it is none. */
  readonly moment: (at: string) => string
  readonly day: (at: string) => string
  readonly languageName: (tag: LanguageTag) => string
  readonly category: (id: string) => string
  /** `Layla, 4 March 2026 at 12:15`; empty where nobody is named. */
  readonly signed: (signature: { readonly by: string | null; readonly at: string | null }) => string
}

export function reportWords(language: InterfaceLanguage, quality: QualityModel): ReportWords {
  const t = createTranslator(language)
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const dated = (format: Intl.DateTimeFormat, at: string) => {
    const date = new Date(at)
    return Number.isNaN(date.getTime()) ? at : format.format(date)
  }
  const moment = (at: string) => dated(moments, at)
  return {
    language,
    t,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    moment,
    day: (at) => dated(days, at),
    languageName: (tag) => names.of(tag) ?? tag,
    category: (id) => categoryName(t, quality, id),
    signed: ({ by, at }) => {
      if (by === null || by === '') return ''
      const author = `\u2068${by}\u2069`
      return at === null ? author : t('report.made-by', { author, date: moment(at) })
    },
  }
}
