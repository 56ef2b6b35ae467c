import { ChevronDown } from 'lucide-react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { LetteredScript } from '../../../src-core/settings/appearance'
import choices from '../../components/choices.module.css'
import { classNames } from '../../components/class-names'
import styles from './typeface-select.module.css'
import { typefacesFor } from './typefaces'

interface TypefaceSelectProps {
  readonly script: LetteredScript
  readonly value: string
  readonly onChange: (typeface: string) => void
}

/** The typefaces that this computer has for a script; each name is written in its own letters. */
export function TypefaceSelect({ script, value, onChange }: TypefaceSelectProps) {
  const { t } = useTranslation()
  const names = typefacesFor(script, value)
  return (
    <Select
      data-about="typeface"
      className={classNames(styles['field'])}
      value={value}
      onChange={(key) => {
        const chosen = names.find((name) => name === key)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      <Label className={classNames(styles['label'])}>{t('appearance.typeface')}</Label>
      <Button className={classNames(styles['button'])}>
        <SelectValue className={classNames(styles['value'])} />
        <ChevronDown />
      </Button>
      <Popover className={classNames(choices['popover'])} placement="bottom start">
        <ListBox className={classNames(choices['list'])}>
          {names.map((name) => (
            <ListBoxItem
              key={name}
              id={name}
              textValue={name}
              className={classNames(choices['item'])}
            >
              <span lang="en" dir="ltr" style={{ fontFamily: `'${name}', var(--font-interface)` }}>
                {name}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
