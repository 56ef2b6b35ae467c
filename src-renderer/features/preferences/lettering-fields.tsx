import { useTranslation } from 'react-i18next'
import { lineHeightLimits, sizeLimits, withLettering } from '../../../src-core/settings/appearance'
import type { LetteredScript, Lettering } from '../../../src-core/settings/appearance'
import { ArticleText } from '../../components/article-text'
import { useAppStore } from '../../state/app-store'
import { changeSettings } from '../../state/change-settings'
import styles from './lettering-fields.module.css'
import { NumberInput } from './number-input'
import { TypefaceSelect } from './typeface-select'

/** Which language a sample of the script is in. */
const sampleLanguages = { arabic: 'ar', latin: 'en' } as const

/** How the texts in one script are set, with a line of text to judge it by. */
export function LetteringFields({ script }: { readonly script: LetteredScript }) {
  const { t } = useTranslation()
  const { typeface, sizePx, lineHeight } = useAppStore(
    (state) => state.settings.appearance.lettering[script],
  )
  const change = (part: Partial<Lettering>) => {
    changeSettings(({ appearance }) => ({ appearance: withLettering(appearance, script, part) }))
  }
  return (
    <fieldset className={styles['script']}>
      <legend className={styles['legend']}>{t(`appearance.script-${script}`)}</legend>
      <div className={styles['fields']}>
        <TypefaceSelect
          script={script}
          value={typeface}
          onChange={(chosen) => {
            change({ typeface: chosen })
          }}
        />
        <NumberInput
          about="text-size"
          label={t('appearance.size')}
          value={sizePx}
          least={sizeLimits.leastPx}
          most={sizeLimits.mostPx}
          step={1}
          onChange={(chosen) => {
            change({ sizePx: chosen })
          }}
        />
        <NumberInput
          about="line-height"
          label={t('appearance.line-height')}
          value={lineHeight}
          least={lineHeightLimits.least}
          most={lineHeightLimits.most}
          step={0.05}
          onChange={(chosen) => {
            change({ lineHeight: chosen })
          }}
        />
      </div>
      <ArticleText language={sampleLanguages[script]} className={styles['sample']}>
        {t(`appearance.sample-${script}`)}
      </ArticleText>
    </fieldset>
  )
}
