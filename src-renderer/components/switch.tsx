import { SwitchButton, SwitchField } from 'react-aria-components'
import { classNames } from './class-names'
import styles from './switch.module.css'

interface SwitchProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** Its name; written beside the switch, unless it `isLabelHidden`. */
  readonly label: string
  readonly isLabelHidden?: boolean
}

/** Something that is on or off, and changes at once. */
export function Switch({ isSelected, onChange, label, isLabelHidden = false }: SwitchProps) {
  return (
    <SwitchField
      isSelected={isSelected}
      onChange={onChange}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      <SwitchButton className={classNames(styles['button'])}>
        <span className={styles['track']}>
          <span className={styles['thumb']} />
        </span>
        {isLabelHidden ? null : label}
      </SwitchButton>
    </SwitchField>
  )
}
