import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { AboutId } from '../../src-core/strings/en/about'
import { classNames } from './class-names'
import { KeyHint } from './key-hint'
import { tip } from './tip'
import styles from './button.module.css'

interface ButtonProps {
  /** Left out for a button that opens the menu around it. */
  readonly onPress?: () => void
  readonly children?: ReactNode
  readonly icon?: ReactNode
  /** The sentence that tells what it does. */
  readonly about?: AboutId | undefined
  /** Told by the tip, and shown beside the label where there is one and room for it. */
  readonly binding?: string | undefined
  /** Name for screen readers and the tooltip; needed where there is no visible label. */
  readonly label?: string
  readonly variant?: 'plain' | 'quiet' | 'primary'
  readonly isDisabled?: boolean
  /** Why the button is disabled, or more about what it does. */
  readonly hint?: string | undefined
  readonly autoFocus?: boolean
}

/** The one button of the interface. */
export function Button(props: ButtonProps) {
  const { children, icon, about, binding, label, variant = 'plain', hint } = props
  const isOnlyIcon = children === undefined
  return (
    <AriaButton
      className={classNames(styles['button'], styles[variant])}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...tip({
        about,
        name: hint ?? (isOnlyIcon ? label : undefined),
        binding,
      })}
    >
      {icon}
      {isOnlyIcon ? null : <span className={styles['label']}>{children}</span>}
      {binding === undefined || isOnlyIcon ? null : <KeyHint binding={binding} />}
    </AriaButton>
  )
}
