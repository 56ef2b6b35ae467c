import { useTranslation } from 'react-i18next'
import type { InterfaceLanguage, Theme } from '../../../src-core/ipc/contract'
import { useAppStore } from '../../state/app-store'
import { changeSettings } from '../../state/change-settings'
import { AuthorField } from './author-field'
import { ChoiceField } from './choice-field'

const languages = ['en', 'ar'] as const satisfies readonly InterfaceLanguage[]
const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

/** A language is called as its readers call it. */
const languageNames: Readonly<Record<InterfaceLanguage, string>> = { en: 'English', ar: 'العربية' }

/** Who the user is, and how the window looks. */
export function YouSection() {
  const { t } = useTranslation()
  const { interfaceLanguage, theme } = useAppStore((state) => state.settings)
  return (
    <>
      <AuthorField />
      <ChoiceField
        label={t('preferences.language')}
        choices={languages.map((id) => ({ id, name: languageNames[id], lang: id }))}
        value={interfaceLanguage}
        onChange={(chosen) => {
          changeSettings(() => ({ interfaceLanguage: chosen }))
        }}
      />
      <ChoiceField
        label={t('preferences.theme')}
        choices={themes.map((id) => ({ id, name: t(`preferences.theme-${id}`) }))}
        value={theme}
        onChange={(chosen) => {
          changeSettings(() => ({ theme: chosen }))
        }}
      />
    </>
  )
}
