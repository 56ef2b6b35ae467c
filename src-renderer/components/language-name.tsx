import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../src-core/project/model'

/** The name of a language in the language of the interface. */
export function LanguageName({ language }: { readonly language: LanguageTag }) {
  const { i18n } = useTranslation()
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' })
  return <bdi>{names.of(language) ?? language}</bdi>
}
