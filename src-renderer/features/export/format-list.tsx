import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { formats } from '../../../src-core/formats'
import { formatGroups } from '../../../src-core/formats/format'
import { classNames } from '../../components/class-names'
import styles from './format-list.module.css'

interface FormatListProps {
  readonly value: string
  readonly onChange: (id: string) => void
}

/** The formats, in groups by whom their files are for. */
export function FormatList({ value, onChange }: FormatListProps) {
  const { t } = useTranslation()
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
            .map(({ id }) => (
              <RadioField key={id} value={id}>
                <RadioButton className={classNames(styles['format'])}>
                  {t(`formats.name.${id}`)}
                </RadioButton>
              </RadioField>
            ))}
        </div>
      ))}
    </RadioGroup>
  )
}
