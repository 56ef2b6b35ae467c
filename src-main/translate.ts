import type { InterfaceLanguage } from '../src-core/ipc/contract'
import { createTranslator } from '../src-core/strings/create-translator'

/** Turns a key of the strings, for instance `dialog.replace`, into words. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** A translator that follows the language of the interface when it changes. */
export function translatorInto(language: () => InterfaceLanguage): Translate {
  const translators = { en: createTranslator('en'), ar: createTranslator('ar') }
  return (key, values = {}) => translators[language()](key, values)
}
