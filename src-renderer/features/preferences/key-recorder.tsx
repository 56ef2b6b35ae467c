import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '../../../src-core/commands/command-table'
import { reservedKeys } from '../../../src-core/commands/key-scope'
import { isModifier, keyName } from '../../commands/key-name'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { KeyVerdict } from './key-verdict'
import { useKeyVerdict } from './use-key-verdict'
import styles from './keys-section.module.css'

interface KeyRecorderProps {
  readonly id: CommandId
  readonly onUse: (key: string) => void
  readonly onCancel: () => void
}

/**
 * Takes a key for a command as it is pressed, or one after another, says what it means now, and asks
 * before it is taken from another command.
 */
export function KeyRecorder({ id, onUse, onCancel }: KeyRecorderProps) {
  const { t } = useTranslation()
  const [pressed, setPressed] = useState('')
  const [isListening, setIsListening] = useState(true)
  const [isReserved, setIsReserved] = useState(false)
  const listener = useRef<HTMLDivElement>(null)
  const { holders, isOwnAlready, scope } = useKeyVerdict(id, pressed)

  useEffect(() => {
    if (isListening) listener.current?.focus()
  }, [isListening])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isListening) return
    if (event.key === 'Tab' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (isModifier(event.nativeEvent)) return
    const name = keyName(event.nativeEvent)
    if (name === 'Escape') {
      onCancel()
      return
    }
    setIsReserved(reservedKeys.has(name))
    if (reservedKeys.has(name)) return
    setPressed(pressed === '' ? name : `${pressed} ${name}`)
    setIsListening(false)
  }

  return (
    <div
      className={styles['recorder']}
      role="group"
      aria-label={t('keys.record', { command: t(`command.${id}`) })}
      onKeyDown={(event) => {
        if (isListening || event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <div
        ref={listener}
        role="textbox"
        aria-readonly="true"
        aria-label={t(pressed === '' ? 'keys.press-first' : 'keys.press-second')}
        tabIndex={isListening ? 0 : -1}
        data-listening={isListening}
        className={styles['listener']}
        onKeyDown={onKeyDown}
      >
        {pressed === '' ? null : <KeyHint binding={pressed} />}
        {isListening ? (
          <span className={styles['waiting']}>{t('keys.pressed-nothing')}</span>
        ) : null}
      </div>
      <div className={styles['verdict']} aria-live="polite">
        {isListening ? (
          <p>
            {t(
              isReserved
                ? 'keys.reserved'
                : pressed === ''
                  ? 'keys.press-first'
                  : 'keys.press-second',
            )}
          </p>
        ) : (
          <KeyVerdict id={id} pressed={pressed} />
        )}
      </div>
      {isListening ? null : (
        <div className={styles['actions']}>
          <Button
            about="use-key"
            autoFocus
            variant="primary"
            onPress={() => {
              if (isOwnAlready) onCancel()
              else onUse(pressed)
            }}
          >
            {t(holders.length > 0 ? 'keys.take-over' : 'keys.use')}
          </Button>
          {pressed.includes(' ') || scope === null ? null : (
            <Button
              about="key-sequence"
              onPress={() => {
                setIsListening(true)
              }}
            >
              {t('keys.then-another')}
            </Button>
          )}
          <Button about="cancel" variant="quiet" onPress={onCancel}>
            {t('keys.cancel')}
          </Button>
        </div>
      )}
    </div>
  )
}
