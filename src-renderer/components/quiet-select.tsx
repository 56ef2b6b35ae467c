import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import choices from './choices.module.css'
import type { AboutId } from '../../src-core/strings/en/about'
import { classNames } from './class-names'
import styles from './quiet-select.module.css'

interface QuietSelectProps<Id extends string | number> {
  /** Shown before the choice, or for screen readers only. */
  readonly label: string
  readonly about: AboutId
  readonly isLabelShown?: boolean
  readonly choices: readonly {
    readonly id: Id
    /** What is read out, and found by typing. */
    readonly name: string
    readonly shown?: ReactNode
  }[]
  readonly value: Id
  readonly onChange: (value: Id) => void
  /** Stands behind the choice. */
  readonly children?: ReactNode
  readonly placement?: 'bottom start' | 'bottom end'
}

/** One of several values that mostly stays as it is: a word with a small arrow. */
export function QuietSelect<Id extends string | number>(props: QuietSelectProps<Id>) {
  const { label, isLabelShown = false, value, onChange, children } = props
  return (
    <Select
      data-about={props.about}
      className={classNames(styles['field'])}
      {...(isLabelShown ? {} : { 'aria-label': label })}
      value={value}
      onChange={(key) => {
        const chosen = props.choices.find(({ id }) => id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
    >
      {isLabelShown ? <Label className={classNames(styles['label'])}>{label}</Label> : null}
      <Button className={classNames(styles['button'])}>
        <SelectValue className={classNames(styles['value'])} />
        {children}
        <ChevronDown />
      </Button>
      <Popover
        className={classNames(choices['popover'])}
        placement={props.placement ?? 'bottom start'}
      >
        <ListBox className={classNames(choices['list'])}>
          {props.choices.map(({ id, name, shown }) => (
            <ListBoxItem key={id} id={id} textValue={name} className={classNames(choices['item'])}>
              {shown ?? name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
