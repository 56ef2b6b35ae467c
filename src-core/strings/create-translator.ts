import { createInstance, type TFunction } from 'i18next'
import { ar, en } from './index'

/** Gives the function that turns a key, for instance `error.file-empty`, into a sentence. */
export function createTranslator(language: 'en' | 'ar'): TFunction {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, ar: { translation: ar } },
  })
  return instance.t
}
