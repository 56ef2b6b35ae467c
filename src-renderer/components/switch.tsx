import { SwitchButton, SwitchField } from 'react-aria-components'
import type { AboutId } from '../../src-core/strings/en/about'
import { classNames } from './class-names'
import styles from './switch.module.css'

interface SwitchProps {
  /** The sentence that tells what it does. */
  readonly about?: AboutId
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** Its name; written beside the switch, unless it `isLabelHidden`. */
  readonly label: string
  readonly isLabelHidden?: boolean
}

/** Something that is on or off, and changes at once. */
export function Switch({ about, isSelected, onChange, label, isLabelHidden = false }: SwitchProps) {
  return (
    <SwitchField
      data-about={about}
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
