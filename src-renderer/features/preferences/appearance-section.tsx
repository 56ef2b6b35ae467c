import { useTranslation } from 'react-i18next'
import { densities, figureKinds, scripts, themes } from '../../../src-core/settings/appearance'
import { useAppStore } from '../../state/app-store'
import { changeSettings } from '../../state/change-settings'
import { ChoiceField } from '../../components/choice-field'
import { LetteringFields } from './lettering-fields'

/** How the window looks: theme, letters of each script, density, figures. All of it follows at once. */
export function AppearanceSection() {
  const { t } = useTranslation()
  const { theme, appearance } = useAppStore((state) => state.settings)
  return (
    <>
      <ChoiceField
        about="theme"
        label={t('preferences.theme')}
        choices={themes.map((id) => ({ id, name: t(`preferences.theme-${id}`) }))}
        value={theme}
        onChange={(chosen) => {
          changeSettings(() => ({ theme: chosen }))
        }}
      />
      {scripts.map((script) => (
        <LetteringFields key={script} script={script} />
      ))}
      <ChoiceField
        about="density"
        label={t('appearance.density')}
        choices={densities.map((id) => ({ id, name: t(`appearance.density-${id}`) }))}
        value={appearance.density}
        onChange={(density) => {
          changeSettings((settings) => ({ appearance: { ...settings.appearance, density } }))
        }}
      />
      <ChoiceField
        about="figures"
        label={t('appearance.figures')}
        choices={figureKinds.map((id) => ({ id, name: t(`appearance.figures-${id}`) }))}
        value={appearance.figures}
        onChange={(figures) => {
          changeSettings((settings) => ({ appearance: { ...settings.appearance, figures } }))
        }}
      />
    </>
  )
}
