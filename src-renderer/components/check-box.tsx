import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import type { AboutId } from '../../src-core/strings/en/about'
import styles from './check-box.module.css'
import { classNames } from './class-names'

interface CheckBoxProps {
  /** The sentence that tells what it does. */
  readonly about: AboutId
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A box to be ticked, with what it is about beside it. */
export function CheckBox({ about, children, isSelected, onChange }: CheckBoxProps) {
  return (
    <CheckboxField data-about={about} isSelected={isSelected} onChange={onChange}>
      <CheckboxButton className={classNames(styles['check'])}>
        <span className={styles['box']} aria-hidden="true">
          <Check />
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  )
}
