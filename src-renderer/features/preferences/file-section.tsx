import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../src-core/errors'
import type { OfferedSettings } from '../../../src-core/ipc/preference-files'
import { AskingButton } from '../../components/asking-button'
import { Button } from '../../components/button'
import { desktop } from '../../desktop'
import { changeSettings } from '../../state/change-settings'
import { OfferedChanges } from './offered-changes'
import styles from './file-section.module.css'

/** All preferences together: to a file, from a file, and as they were at first. */
export function FileSection() {
  const { t } = useTranslation()
  const [offered, setOffered] = useState<OfferedSettings | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState('')

  const begin = () => {
    setOffered(null)
    setProblem(null)
    setDone('')
  }

  return (
    <>
      <p className={styles['about']}>{t('preferences.file-about')}</p>
      <div className={styles['actions']}>
        <Button
          about="export-preferences"
          onPress={() => {
            begin()
            void desktop.request('settings:export').then((result) => {
              if (!result.ok) setProblem(result.problem)
              else if (result.value !== null) {
                setDone(t('preferences.exported', { name: result.value }))
              }
            })
          }}
        >
          {t('preferences.export-to-file')}
        </Button>
        <Button
          about="import-preferences"
          onPress={() => {
            begin()
            void desktop.request('settings:import').then((result) => {
              if (result.ok) setOffered(result.value)
              else setProblem(result.problem)
            })
          }}
        >
          {t('preferences.import-from-file')}
        </Button>
      </div>
      {offered === null ? null : (
        <OfferedChanges
          offered={offered}
          onLeave={begin}
          onTake={() => {
            changeSettings(() => offered.settings)
            begin()
            setDone(t('preferences.imported', { name: offered.name }))
          }}
        />
      )}
      <div role="status" className={styles['status']}>
        {problem === null ? null : (
          <p className={styles['problem']}>{t(`error.${problem.code}`, problem.values)}</p>
        )}
        {done === '' ? null : <p>{done}</p>}
      </div>
      <AskingButton
        about="reset-preferences"
        icon={<RotateCcw />}
        question={t('preferences.reset-all-question')}
        answer={t('preferences.reset')}
        onConfirm={() => {
          begin()
          void desktop.request('settings:defaults').then((defaults) => {
            // What the app has shown of itself is no preference.
            changeSettings(({ guidance }) => ({ ...defaults, guidance }))
          })
        }}
      >
        {t('preferences.reset-all')}
      </AskingButton>
    </>
  )
}
