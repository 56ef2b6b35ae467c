import { createInstance } from 'i18next'
import type { FormatterModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { InterfaceLanguage } from '../src-core/ipc/contract'
import { ar, en } from '../src-core/strings'
import { formatNumber } from './figures'

/** Every number in a sentence comes in the figures that the user wants; what is text already stays as it is. */
const numbersInFigures: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? formatNumber(value, language ?? i18n.language) : String(value),
}

/** The strings of the interface; React reads them through `useTranslation`. */
export const i18n = createInstance()

void i18n
  .use(initReactI18next)
  .use(numbersInFigures)
  .init({
    lng: 'en',
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    resources: { en: { translation: en }, ar: { translation: ar } },
  })

/** Switches the interface to a language and its direction, at once. */
export function showLanguage(language: InterfaceLanguage): void {
  void i18n.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = i18n.dir(language)
}
