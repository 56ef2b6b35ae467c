import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, Label, NumberField } from 'react-aria-components'
import type { AboutId } from '../../../src-core/strings/en/about'
import { classNames } from '../../components/class-names'
import styles from './number-input.module.css'

interface NumberInputProps {
  readonly label: string
  readonly about?: AboutId
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  readonly onChange: (value: number) => void
}

/** A number that is written, or changed by a step with its buttons or the arrows. */
export function NumberInput({
  label,
  about,
  value,
  least,
  most,
  step,
  onChange,
}: NumberInputProps) {
  return (
    <NumberField
      data-about={about}
      className={classNames(styles['field'])}
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next)
      }}
    >
      <Label className={classNames(styles['label'])}>{label}</Label>
      <Group className={classNames(styles['group'])}>
        <Button slot="decrement" className={classNames(styles['step'])}>
          <Minus />
        </Button>
        <Input className={classNames(styles['input'])} />
        <Button slot="increment" className={classNames(styles['step'])}>
          <Plus />
        </Button>
      </Group>
    </NumberField>
  )
}
