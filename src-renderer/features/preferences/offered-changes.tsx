import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfferedSettings } from '../../../src-core/ipc/preference-files'
import { settingsChanges } from '../../../src-core/settings/settings-changes'
import { Button } from '../../components/button'
import { useAppStore } from '../../state/app-store'
import { useSettingWords } from './setting-words'
import styles from './file-section.module.css'

interface OfferedChangesProps {
  readonly offered: OfferedSettings
  readonly onTake: () => void
  readonly onLeave: () => void
}

/** What the preferences of a file would change, before they do. */
export function OfferedChanges({ offered, onTake, onLeave }: OfferedChangesProps) {
  const { t } = useTranslation()
  const wordsOf = useSettingWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const settings = useAppStore((state) => state.settings)
  const changes = settingsChanges(settings, offered.settings).map(wordsOf)
  const title = t('preferences.offered', { count: changes.length, name: offered.name })
  return (
    <div ref={place} role="group" aria-label={title} className={styles['offered']}>
      <p className={styles['question']}>{title}</p>
      {changes.length === 0 ? null : (
        <dl className={styles['changes']}>
          {changes.map(({ name, before, after }) => (
            <div key={name} className={styles['change']}>
              <dt>{name}</dt>
              <dd>
                <del>
                  <bdi>{before}</bdi>
                </del>{' '}
                <ins>
                  <bdi>{after}</bdi>
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles['actions']}>
        {changes.length === 0 ? null : (
          <Button about="take-preferences" variant="primary" autoFocus onPress={onTake}>
            {t('preferences.take')}
          </Button>
        )}
        <Button about="cancel" onPress={onLeave}>
          {t('preferences.leave')}
        </Button>
      </div>
    </div>
  )
}
