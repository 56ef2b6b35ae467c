import { useTranslation } from 'react-i18next'
import { commandTable } from '../../../src-core/commands/command-table'
import type { CommandDescription, MenuName } from '../../../src-core/commands/command-table'
import { Dialog } from '../../components/dialog'
import { KeyHint } from '../../components/key-hint'
import { useAppStore } from '../../state/app-store'
import styles from './key-sheet.module.css'

const groups = [
  'review',
  'bead',
  'go',
  'edit',
  'file',
  'view',
  'help',
] as const satisfies readonly MenuName[]
const commands: readonly CommandDescription[] = commandTable

/** Every command with its keys, from the command table. */
export function KeySheet() {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('shell.key-sheet')}
      onClose={() => {
        useAppStore.setState({ dialog: null })
      }}
    >
      <div className={styles['columns']}>
        {groups.map((group) => (
          <section key={group} className={styles['group']}>
            <h3 className={styles['title']}>{t(`menu.${group}`)}</h3>
            <dl className={styles['list']}>
              {commands
                .filter(({ menu, keys }) => menu === group && keys.length > 0)
                .map(({ id, keys }) => (
                  <div key={id} className={styles['row']}>
                    <dt>{t(`command.${id}`)}</dt>
                    <dd className={styles['keys']}>
                      {keys.map(({ key }) => (
                        <KeyHint key={key} binding={key} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
