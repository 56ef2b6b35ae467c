import { useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { desktop } from '../../desktop'
import { useAppStore } from '../../state/app-store'
import { leaveStart, showLoaded } from '../../state/start-work'
import styles from './paste-page.module.css'

/** A page to paste a text into that holds both languages. */
export function PastePage({ text: first }: { readonly text: string }) {
  const { t } = useTranslation()
  const [text, setText] = useState(first)
  return (
    <div className={styles['page']}>
      <div>
        <h2 className={styles['title']}>{t('start.paste-title')}</h2>
        <p className={styles['text']}>{t('start.paste-text')}</p>
      </div>
      <TextField
        data-about="paste-text"
        className={classNames(styles['field'])}
        value={text}
        onChange={setText}
        autoFocus
        aria-label={t('start.paste-label')}
      >
        <Label className={classNames(styles['label'])}>{t('start.paste-label')}</Label>
        <TextArea className={classNames(styles['area'])} dir="auto" spellCheck={false} />
      </TextField>
      <div className={styles['actions']}>
        <Button about="leave-start" onPress={leaveStart}>
          {t('shell.cancel')}
        </Button>
        <Button
          about="read-text"
          variant="primary"
          isDisabled={text.trim() === ''}
          onPress={() => {
            useAppStore.setState({ notice: null })
            void desktop.request('article:read-text', text).then(showLoaded)
          }}
        >
          {t('start.paste-read')}
        </Button>
      </div>
    </div>
  )
}
