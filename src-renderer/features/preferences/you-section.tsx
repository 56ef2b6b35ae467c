import { useTranslation } from 'react-i18next'
import type { InterfaceLanguage } from '../../../src-core/ipc/contract'
import { useAppStore } from '../../state/app-store'
import { changeSettings } from '../../state/change-settings'
import { AuthorField } from './author-field'
import { languageNames } from './language-names'
import { ChoiceField } from '../../components/choice-field'

const languages = ['en', 'ar'] as const satisfies readonly InterfaceLanguage[]

/** Who the user is, and which language the window speaks. */
export function YouSection() {
  const { t } = useTranslation()
  const { interfaceLanguage } = useAppStore((state) => state.settings)
  return (
    <>
      <AuthorField />
      <ChoiceField
        about="language"
        label={t('preferences.language')}
        choices={languages.map((id) => ({ id, name: languageNames[id], lang: id }))}
        value={interfaceLanguage}
        onChange={(chosen) => {
          changeSettings(() => ({ interfaceLanguage: chosen }))
        }}
      />
    </>
  )
}
