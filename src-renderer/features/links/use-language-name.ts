import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../../src-core/project/model'

/** Names languages in the language of the interface. */
export function useLanguageName(): (language: LanguageTag) => string {
  const { i18n } = useTranslation()
  return (language) =>
    new Intl.DisplayNames(i18n.language, { type: 'language' }).of(language) ?? language
}
