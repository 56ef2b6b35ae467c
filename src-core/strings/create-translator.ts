import { createInstance, type TFunction } from 'i18next'
import { ar, en } from './index'

const made = new Map<'en' | 'ar', TFunction>()

/**
 * Gives the function that turns a key, for instance `error.file-empty`, into a sentence. There is one for each language:
 * making it takes longer than a thousand sentences.
 */
export function createTranslator(language: 'en' | 'ar'): TFunction {
  const known = made.get(language)
  if (known !== undefined) return known
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, ar: { translation: ar } },
  })
  made.set(language, instance.t)
  return instance.t
}
