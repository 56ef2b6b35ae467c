import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { classNames } from './class-names'
import { KeyHint } from './key-hint'
import styles from './button.module.css'

interface ButtonProps {
  /** Left out for a button that opens the menu around it. */
  readonly onPress?: () => void
  readonly children?: ReactNode
  readonly icon?: ReactNode
  /** Shown beside the label, or in the tooltip when the button is only an icon. */
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
  const { children, icon, binding, label, variant = 'plain', hint } = props
  const tooltip = hint ?? (children === undefined ? label : undefined)
  const button = (
    <AriaButton
      className={classNames(styles['button'], styles[variant])}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {icon}
      {children === undefined ? null : <span className={styles['label']}>{children}</span>}
      {binding === undefined || children === undefined ? null : <KeyHint binding={binding} />}
    </AriaButton>
  )
  if (tooltip === undefined) return button
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {button}
      <Tooltip className={classNames(styles['tooltip'])} offset={6}>
        {tooltip}
        {binding !== undefined && children === undefined ? <KeyHint binding={binding} /> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}
