import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { KeyHint } from '../../components/key-hint'
import { useAppStore } from '../../state/app-store'
import { keyGroups } from './key-groups'
import styles from './printed-keys.module.css'

/** The sheet of keys as it is printed, on one page: all of them, whatever the screen shows of them. */
export function PrintedKeys() {
  const { t } = useTranslation()
  const settings = useAppStore((state) => state.settings.keys)
  return createPortal(
    <div className={styles['page']} data-printed-keys="" aria-hidden="true">
      <h1 className={styles['head']}>
        {t('shell.app-name')}
        <span className={styles['preset']}>
          {t('keys.sheet-as-in', { preset: t(`keys.preset-${settings.preset}`) })}
        </span>
      </h1>
      <div className={styles['columns']}>
        {keyGroups(settings, '').map(({ menu, rows }) => (
          <section key={menu} className={styles['group']}>
            <h2 className={styles['title']}>{t(`menu.${menu}`)}</h2>
            {rows.map(({ id, keys, isOwn }) => (
              <p key={id} className={styles['row']}>
                <span>
                  {t(`command.${id}`)}
                  {isOwn ? <em className={styles['own']}> · {t('keys.sheet-own')}</em> : null}
                </span>
                <span className={styles['keys']}>
                  {keys.map(({ key }) => (
                    <KeyHint key={key} binding={key} />
                  ))}
                </span>
              </p>
            ))}
          </section>
        ))}
      </div>
    </div>,
    document.body,
  )
}
