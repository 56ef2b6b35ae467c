import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../components/class-names'
import styles from './find-bar.module.css'

interface FindFieldProps {
  readonly name: 'find' | 'replacement'
  readonly value: string
  /** A new value each time the field shall have the keyboard. */
  readonly focus: object | null
  readonly isWrong?: boolean
  readonly onChange: (value: string) => void
  /** Asks for what was written here earlier, or later again. */
  readonly onRecall?: (where: 'earlier' | 'later') => void
  readonly onEnter: (isBackward: boolean) => void
}

const recalls: Readonly<Record<string, 'earlier' | 'later'>> = {
  ArrowUp: 'earlier',
  ArrowDown: 'later',
}

/** A line to type in, in the direction of what is typed. */
export function FindField(props: FindFieldProps) {
  const { name, value, focus, isWrong = false, onChange, onRecall, onEnter } = props
  const { t, i18n } = useTranslation()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (focus === null) return
    input.current?.focus()
    input.current?.select()
  }, [focus])

  return (
    <div className={classNames(styles['field'], styles[name], isWrong && styles['wrong'])}>
      <input
        data-about={name === 'find' ? 'find-text' : 'replace-text'}
        ref={input}
        type="text"
        // An empty field has no letters to take a direction from.
        dir={value === '' ? i18n.dir() : 'auto'}
        value={value}
        aria-label={t(`find.${name}`)}
        aria-invalid={isWrong}
        placeholder={t(`find.${name}-hint`)}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const recalled = recalls[event.key]
          if (event.key === 'Enter') onEnter(event.shiftKey)
          else if (recalled !== undefined && onRecall !== undefined) onRecall(recalled)
          else return
          event.preventDefault()
        }}
      />
    </div>
  )
}
