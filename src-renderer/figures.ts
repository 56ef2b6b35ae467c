import { figureLocale } from '../src-core/settings/appearance'
import { useAppStore } from './state/app-store'

const formats = new Map<string, Intl.NumberFormat>()

/** The tag with which `Intl` writes numbers and dates of the interface: its language, in the figures of the user. */
export function figureTag(language: string): string {
  return figureLocale(language, useAppStore.getState().settings.appearance.figures)
}

/** A number of the interface. Formats are made once for each tag: making one costs as much as a row. */
export function formatNumber(
  value: number,
  language: string,
  options: Intl.NumberFormatOptions = {},
): string {
  const tag = figureTag(language)
  const key = `${tag} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, options)
  formats.set(key, format)
  return format.format(value)
}
