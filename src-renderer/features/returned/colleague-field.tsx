import { Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../components/class-names'
import fields from '../../components/text-field.module.css'
import { useAppStore } from '../../state/app-store'
import styles from './returned-panel.module.css'

/**
 * In whose name things are taken in; as the file says, unless the user knows better. Of several colleagues, each signs
 * what the file says is theirs, and the name is for the rest.
 */
export function ColleagueField({ isForRest }: { readonly isForRest: boolean }) {
  const { t } = useTranslation()
  const returned = useAppStore((state) => state.returned)
  if (returned === null) return null
  return (
    <TextField
      data-about="colleague"
      className={classNames(styles['colleague'])}
      value={returned.colleague}
      onChange={(colleague) => {
        useAppStore.setState({ returned: { ...returned, colleague } })
      }}
    >
      <Label className={classNames(fields['label'])}>
        {t(isForRest ? 'returned.colleague-of-rest' : 'returned.colleague')}
      </Label>
      <Input
        className={classNames(fields['input'])}
        dir="auto"
        maxLength={200}
        spellCheck={false}
        placeholder={t('returned.unknown')}
      />
    </TextField>
  )
}
