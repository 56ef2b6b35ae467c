import { useState } from 'react'
import { Input, Label, RadioButton, RadioField, RadioGroup, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { formats } from '../../../src-core/formats'
import { sides } from '../../../src-core/project/model'
import { Button } from '../../components/button'
import { classNames } from '../../components/class-names'
import { Dialog } from '../../components/dialog'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { exportNow } from '../../state/export-now'
import styles from './export-dialog.module.css'

/** Chooses a format and the language codes, says what the format drops, and writes. */
export function ExportDialog() {
  const { t, i18n } = useTranslation()
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const article = useAppStore((state) => currentArticle(state.work))
  const [format, setFormat] = useState<string>('tmx')
  const [languages, setLanguages] = useState(article?.languages ?? { source: 'ar', target: 'en' })
  const close = () => {
    useAppStore.setState({ dialog: null })
  }
  return (
    <Dialog title={t('review.export-title')} onClose={close}>
      <RadioGroup
        className={classNames(styles['formats'])}
        value={format}
        onChange={setFormat}
        aria-label={t('review.export-format')}
      >
        {formats.map((each) => (
          <RadioField key={each.id} value={each.id}>
            <RadioButton className={classNames(styles['format'])}>
              <span className={styles['name']}>{each.name}</span>
              <span className={styles['loses']}>
                {t('review.export-loses', {
                  what: list.format(each.loses.map((loss) => t(`formats.loses.${loss}`))),
                })}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <div className={styles['languages']}>
        {sides.map((side) => (
          <TextField
            key={side}
            className={classNames(styles['field'])}
            value={languages[side]}
            onChange={(code) => {
              setLanguages({ ...languages, [side]: code })
            }}
          >
            <Label className={classNames(styles['label'])}>
              {t(`review.language-code-${side}`)}
            </Label>
            <Input className={classNames(styles['input'])} dir="ltr" spellCheck={false} />
          </TextField>
        ))}
      </div>
      <p className={styles['note']}>{t('review.export-corrected')}</p>
      <div className={styles['actions']}>
        <Button onPress={close}>{t('shell.cancel')}</Button>
        <Button
          variant="primary"
          onPress={() => {
            close()
            void exportNow({ format, languages })
          }}
        >
          {t('review.export-go')}
        </Button>
      </div>
    </Dialog>
  )
}
