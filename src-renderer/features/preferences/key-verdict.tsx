import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../src-core/commands/command-table'
import { formatKey } from '../../components/format-key'
import styles from './keys-section.module.css'
import { useKeyVerdict } from './use-key-verdict'

interface KeyVerdictProps {
  readonly id: CommandId
  readonly pressed: string
}

/** Says whom a recorded key would be taken from, and where it would work. */
export function KeyVerdict({ id, pressed }: KeyVerdictProps) {
  const { t } = useTranslation()
  const { holders, isOwnAlready, scope } = useKeyVerdict(id, pressed)
  if (isOwnAlready) return <p>{t('keys.already-own', { command: t(`command.${id}`) })}</p>
  return (
    <>
      {holders.map((holder) => (
        <p key={`${holder.id} ${holder.key}`} className={styles['conflict']}>
          <TriangleAlert />
          {t(holder.key === pressed ? 'keys.held-by' : 'keys.held-as', {
            key: formatKey(holder.key),
            command: t(`command.${holder.id}`),
          })}
        </p>
      ))}
      <p>{t(scope === 'everywhere' ? 'keys.works-everywhere' : 'keys.only-in-grid')}</p>
    </>
  )
}
