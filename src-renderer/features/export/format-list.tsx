import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { formats } from '../../../src-core/formats'
import { endingsOf, formatGroups } from '../../../src-core/formats/format'
import type { Format } from '../../../src-core/formats/format'
import type { Article } from '../../../src-core/project/model'
import { classNames } from '../../components/class-names'
import styles from './format-list.module.css'

interface FormatListProps {
  readonly value: string
  readonly languages: Article['languages']
  readonly onChange: (id: string) => void
}

/** The formats, in groups by whom their files are for, each with the ending of its file. */
export function FormatList({ value, languages, onChange }: FormatListProps) {
  const { t } = useTranslation()
  const filesOf = (format: Format) => {
    const endings = endingsOf(format, languages)
    return endings.length === 1
      ? endings.join('')
      : t('export.files-count', { count: endings.length })
  }
  return (
    <RadioGroup
      data-about="export-format"
      className={classNames(styles['list'])}
      value={value}
      onChange={onChange}
      aria-label={t('export.format')}
    >
      {formatGroups.map((group) => (
        <div key={group} className={styles['group']}>
          <span className={styles['heading']}>{t(`export.group-${group}`)}</span>
          {formats
            .filter((format) => format.group === group)
            .map((format) => (
              <RadioField key={format.id} value={format.id}>
                <RadioButton className={classNames(styles['format'])}>
                  <span>{t(`formats.name.${format.id}`)}</span>
                  <bdi className={styles['ending']} aria-hidden="true">
                    {filesOf(format)}
                  </bdi>
                </RadioButton>
              </RadioField>
            ))}
        </div>
      ))}
    </RadioGroup>
  )
}
