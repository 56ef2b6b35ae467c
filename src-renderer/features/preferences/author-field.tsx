import { useEffect, useRef, useState } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../components/class-names'
import styles from '../../components/text-field.module.css'
import { useAppStore } from '../../state/app-store'
import { changeSettings } from '../../state/change-settings'

/** The name that signs steps. It is kept when the field is left; an empty one changes nothing. */
export function AuthorField() {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(useAppStore.getState().settings.author)
  const latest = useRef(draft)
  const kept = useRef(draft)
  // Escape closes the page without leaving the field.
  useEffect(
    () => () => {
      if (latest.current !== kept.current) keep(latest.current)
    },
    [],
  )
  return (
    <TextField
      data-about="author"
      className={classNames(styles['field'])}
      value={draft}
      onChange={(text) => {
        latest.current = text
        setDraft(text)
      }}
      onBlur={() => {
        kept.current = draft
        keep(draft)
      }}
    >
      <Label className={classNames(styles['label'])}>{t('preferences.author')}</Label>
      <Input
        className={classNames(styles['input'])}
        dir="auto"
        maxLength={200}
        spellCheck={false}
      />
      <Text slot="description" className={classNames(styles['about'])}>
        {t('preferences.author-about')}
      </Text>
    </TextField>
  )
}

function keep(draft: string): void {
  const author = draft.trim()
  if (author === '' || author === useAppStore.getState().settings.author) return
  changeSettings(() => ({ author }))
}
