import { Plus, RotateCcw, X } from 'lucide-react'
import { useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CommandId, KeyBinding } from '../../../src-core/commands/command-table'
import { withKey, withKeysReset, withoutKey } from '../../../src-core/commands/edit-keys'
import type { KeySettings } from '../../../src-core/commands/key-settings'
import { classNames } from '../../components/class-names'
import { formatKey } from '../../components/format-key'
import { KeyHint } from '../../components/key-hint'
import { changeSettings } from '../../state/change-settings'
import { KeyRecorder } from './key-recorder'
import styles from './keys-section.module.css'

interface KeyRowProps {
  readonly id: CommandId
  readonly keys: readonly KeyBinding[]
  /** Whether its keys are the user's own. */
  readonly isOwn: boolean
  readonly isRecording: boolean
  readonly onRecord: (isRecording: boolean) => void
}

/** One command with its keys: each can be taken away, another one recorded, all set back. */
export function KeyRow({ id, keys, isOwn, isRecording, onRecord }: KeyRowProps) {
  const { t } = useTranslation()
  const adder = useRef<HTMLButtonElement>(null)
  const command = t(`command.${id}`)
  // The button that was pressed may go with what it changed; the keyboard stays in the row.
  const change = (next: (settings: KeySettings) => KeySettings): void => {
    adder.current?.focus()
    changeSettings(({ keys: settings }) => ({ keys: next(settings) }))
  }
  return (
    <li className={styles['row']} data-command={id}>
      <span className={styles['name']}>{command}</span>
      <span className={styles['keys']}>
        {keys.length === 0 ? <span className={styles['none']}>{t('keys.no-key')}</span> : null}
        {keys.map(({ key }) => (
          <AriaButton
            data-about="remove-key"
            key={key}
            className={classNames(styles['chip'])}
            aria-label={t('keys.remove', { key: formatKey(key), command })}
            onPress={() => {
              change((settings) => withoutKey(settings, id, key))
            }}
          >
            <KeyHint binding={key} />
            <X />
          </AriaButton>
        ))}
      </span>
      {isOwn ? (
        <AriaButton
          data-about="reset-keys"
          className={classNames(styles['tool'])}
          aria-label={t('keys.reset', { command })}
          onPress={() => {
            change((settings) => withKeysReset(settings, id))
          }}
        >
          <RotateCcw />
        </AriaButton>
      ) : null}
      <AriaButton
        data-about="add-key"
        ref={adder}
        className={classNames(styles['tool'])}
        aria-label={t('keys.add', { command })}
        aria-expanded={isRecording}
        onPress={() => {
          onRecord(!isRecording)
        }}
      >
        <Plus />
      </AriaButton>
      {isRecording ? (
        <KeyRecorder
          id={id}
          onCancel={() => {
            onRecord(false)
            adder.current?.focus()
          }}
          onUse={(key) => {
            onRecord(false)
            change((settings) => withKey(settings, id, key))
          }}
        />
      ) : null}
    </li>
  )
}
