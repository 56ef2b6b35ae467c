import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { AboutId } from '../../src-core/strings/en/about'
import { classNames } from './class-names'
import styles from './choice-field.module.css'

interface ChoiceFieldProps<Id extends string> {
  readonly label: string
  /** Whether the label is said, and not shown. */
  readonly isLabelHidden?: boolean
  readonly about?: AboutId
  /** As high as a line of tools, for one among them. */
  readonly isSmall?: boolean
  readonly choices: readonly {
    readonly id: Id
    readonly name: string
    /** The language of the name, where it is not that of the interface. */
    readonly lang?: string
  }[]
  readonly value: Id
  readonly onChange: (value: Id) => void
}

/** One of a few values, all of them in view. */
export function ChoiceField<Id extends string>({
  label,
  isLabelHidden = false,
  about,
  isSmall = false,
  choices,
  value,
  onChange,
}: ChoiceFieldProps<Id>) {
  return (
    <RadioGroup
      data-about={about}
      className={classNames(styles['field'], isSmall && styles['small'])}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id)
        if (chosen !== undefined) onChange(chosen.id)
      }}
    >
      {isLabelHidden ? null : <Label className={classNames(styles['label'])}>{label}</Label>}
      <div className={styles['choices']}>
        {choices.map(({ id, name, lang }) => (
          <RadioField key={id} value={id}>
            <RadioButton className={classNames(styles['choice'])}>
              <span className={styles['name']} {...(lang === undefined ? {} : { lang })}>
                {name}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
