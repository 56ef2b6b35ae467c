import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { AboutId } from '../../src-core/strings/en/about'
import styles from './choice-field.module.css'
import { classNames } from './class-names'

interface TogglesFieldProps<Id extends string> {
  readonly label: string
  readonly about?: AboutId
  readonly choices: readonly { readonly id: Id; readonly name: string }[]
  readonly value: readonly Id[]
  /** Called with the chosen ones in the order of the choices. */
  readonly onChange: (value: readonly Id[]) => void
}

/** Any of a few values, all of them in view. */
export function TogglesField<Id extends string>(props: TogglesFieldProps<Id>) {
  const { label, about, choices, value, onChange } = props
  const labelId = useId()
  return (
    <div className={styles['field']}>
      <span className={styles['label']} id={labelId}>
        {label}
      </span>
      <ToggleButtonGroup
        data-about={about}
        className={classNames(styles['choices'])}
        selectionMode="multiple"
        aria-labelledby={labelId}
        selectedKeys={value}
        onSelectionChange={(keys) => {
          onChange(choices.map(({ id }) => id).filter((id) => keys.has(id)))
        }}
      >
        {choices.map(({ id, name }) => (
          <ToggleButton key={id} id={id} className={classNames(styles['choice'])}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
