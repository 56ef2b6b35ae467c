import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
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
  readonly onEnter: (isBackward: boolean) => void
  readonly children?: ReactNode
}

/** A line to type in, in the direction of what is typed. */
export function FindField(props: FindFieldProps) {
  const { name, value, focus, isWrong = false, onChange, onEnter, children } = props
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
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onEnter(event.shiftKey)
        }}
      />
      {children}
    </div>
  )
}
