import { Input, Label, NumberField } from 'react-aria-components'
import type { AboutId } from '../../../src-core/strings/en/about'
import { classNames } from '../../components/class-names'
import styles from './model-form.module.css'

interface ModelNumberProps {
  readonly label: string
  readonly about?: AboutId
  readonly value: number
  readonly least?: number
  readonly most?: number
  /** The label is read to who cannot see where the number stands, and not shown. */
  readonly isBare?: boolean
  readonly onChange: (value: number) => void
}

/** A number of the quality model; it counts when the field is left or Enter is pressed. */
export function ModelNumber(props: ModelNumberProps) {
  const { label, about, value, least = 0, most = 1000, isBare = false, onChange } = props
  return (
    <NumberField
      data-about={about}
      className={classNames(styles['number'])}
      value={value}
      minValue={least}
      maxValue={most}
      formatOptions={{ maximumFractionDigits: 2 }}
      {...(isBare ? { 'aria-label': label } : {})}
      onChange={(next) => {
        if (!Number.isNaN(next)) onChange(next)
      }}
    >
      {isBare ? null : <Label>{label}</Label>}
      <Input className={classNames(styles['input'])} data-writes />
    </NumberField>
  )
}
