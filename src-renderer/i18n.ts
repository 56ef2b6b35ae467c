import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { InterfaceLanguage } from '../src-core/ipc/contract'
import { ar, en } from '../src-core/strings'

/** The strings of the interface; React reads them through `useTranslation`. */
export const i18n = createInstance()

void i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: en }, ar: { translation: ar } },
})

/** Switches the interface to a language and its direction, at once. */
export function showLanguage(language: InterfaceLanguage): void {
  void i18n.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = i18n.dir(language)
}
