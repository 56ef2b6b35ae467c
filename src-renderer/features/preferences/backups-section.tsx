import { FolderOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupInfo } from '../../../src-core/ipc/preference-files'
import { backupLimits } from '../../../src-core/settings/backup-settings'
import type { BackupSettings } from '../../../src-core/settings/backup-settings'
import { Button } from '../../components/button'
import { Switch } from '../../components/switch'
import { desktop } from '../../desktop'
import { useAppStore } from '../../state/app-store'
import { changeSettings } from '../../state/change-settings'
import { valueOrNotice } from '../../state/start-work'
import styles from './backups-section.module.css'
import { NumberInput } from './number-input'

/** How work is kept: at once in its file, and in copies beside it. */
export function BackupsSection() {
  const { t } = useTranslation()
  const { isOn, kept, everyMinutes } = useAppStore((state) => state.settings.backups)
  const change = (part: Partial<BackupSettings>) => {
    changeSettings(({ backups }) => ({ backups: { ...backups, ...part } }))
  }
  return (
    <>
      <p className={styles['about']}>{t('backups.saved-at-once')}</p>
      <Switch
        about="keep-backups"
        isSelected={isOn}
        onChange={(next) => {
          change({ isOn: next })
        }}
        label={t('backups.keep')}
      />
      <p className={styles['about']}>{t('backups.about')}</p>
      <div className={styles['numbers']}>
        <NumberInput
          about="backups-kept"
          label={t('backups.kept')}
          value={kept}
          least={backupLimits.kept.least}
          most={backupLimits.kept.most}
          step={1}
          onChange={(next) => {
            change({ kept: next })
          }}
        />
        <NumberInput
          about="backup-minutes"
          label={t('backups.minutes')}
          value={everyMinutes}
          least={backupLimits.everyMinutes.least}
          most={backupLimits.everyMinutes.most}
          step={5}
          onChange={(next) => {
            change({ everyMinutes: next })
          }}
        />
      </div>
      <BackupFolder />
    </>
  )
}

function BackupFolder() {
  const { t } = useTranslation()
  const [info, setInfo] = useState<BackupInfo | null>(null)
  useEffect(() => {
    void desktop.request('backup:info').then(setInfo)
  }, [])
  if (info === null) return null
  const { folder, problem } = info
  return (
    <div className={styles['folder']}>
      <p className={styles['where']}>
        {t('backups.where')} <bdi className={styles['path']}>{folder.join(' \u203A ')}</bdi>
      </p>
      {problem === null ? null : (
        <p className={styles['problem']}>{t(`error.${problem.code}`, problem.values)}</p>
      )}
      <div className={styles['actions']}>
        <Button
          about="backup-folder"
          onPress={() => {
            void desktop.request('backup:choose-folder').then((result) => {
              const chosen = valueOrNotice(result)
              if (chosen !== null) setInfo(chosen)
            })
          }}
        >
          {t('backups.choose-folder')}
        </Button>
        <Button
          about="show-backups"
          variant="quiet"
          icon={<FolderOpen />}
          onPress={() => {
            void desktop.request('backup:show-folder').then(valueOrNotice)
          }}
        >
          {t('backups.show-folder')}
        </Button>
      </div>
    </div>
  )
}
