import { useTranslation } from 'react-i18next'
import { keyMapOf } from '../../../src-core/commands/key-settings'
import { continuations } from '../../../src-core/commands/match-keys'
import { KeyHint } from '../../components/key-hint'
import { useAppStore } from '../../state/app-store'
import styles from './pending-keys.module.css'

/** A sequence of keys that has begun: what was pressed, how it can go on, and that Escape ends it. */
export function PendingKeys() {
  const { t } = useTranslation()
  const pending = useAppStore((state) => state.pendingKeys)
  const settings = useAppStore((state) => state.settings.keys)
  return (
    <div aria-live="polite" className={styles['place']}>
      {pending === null ? null : (
        <div className={styles['hint']} data-pending-keys={pending.pressed}>
          <p className={styles['head']}>
            <KeyHint binding={pending.pressed} />
            {t('keys.then-press')}
            <span className={styles['cancel']}>
              <KeyHint binding="Escape" /> {t('keys.to-cancel')}
            </span>
          </p>
          <ul className={styles['list']}>
            {continuations(keyMapOf(settings), pending.scopes, pending.pressed).map(
              ({ key, id }) => (
                <li key={key} className={styles['way']}>
                  <KeyHint binding={key} />
                  {t(`command.${id}`)}
                </li>
              ),
            )}
          </ul>
        </div>
      )}
    </div>
  )
}
