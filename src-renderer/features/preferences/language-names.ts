import type { InterfaceLanguage } from '../../../src-core/ipc/contract'

/** A language is called as its readers call it. */
export const languageNames: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  ar: 'العربية',
}
