import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { statuses } from '../../../src-core/formats/export/export-options'
import type { ExportOptions } from '../../../src-core/formats/export/export-options'
import { languageTag } from '../../../src-core/formats/export/language-tag'
import { sides } from '../../../src-core/project/model'
import { ChoiceField } from '../../components/choice-field'
import { classNames } from '../../components/class-names'
import field from '../../components/text-field.module.css'
import { TogglesField } from '../../components/toggles-field'
import styles from './export-options-form.module.css'

/** All choices of an export but the format. */
export interface ExportForm extends Required<ExportOptions> {
  readonly articles: 'current' | 'all'
}

interface ExportOptionsFormProps {
  readonly form: ExportForm
  readonly onChange: (form: ExportForm) => void
  /** How many articles the project has; one leaves nothing to choose. */
  readonly articleCount: number
  /** A report leaves only the articles to choose. */
  readonly isReport: boolean
}

/** Which articles, rows and texts are written, and under which language codes. */
export function ExportOptionsForm(props: ExportOptionsFormProps) {
  const { form, onChange, articleCount, isReport } = props
  return (
    <div className={styles['form']}>
      <ArticlesField form={form} onChange={onChange} articleCount={articleCount} />
      {isReport ? null : <TextFields form={form} onChange={onChange} />}
    </div>
  )
}

/** Which articles are written; one leaves nothing to choose. */
function ArticlesField({ form, onChange, articleCount }: Omit<ExportOptionsFormProps, 'isReport'>) {
  const { t } = useTranslation()
  if (articleCount < 2) return null
  return (
    <ChoiceField
      about="export-articles"
      label={t('export.articles')}
      choices={[
        { id: 'current', name: t('export.articles-current') },
        { id: 'all', name: t('export.articles-all', { count: articleCount }) },
      ]}
      value={form.articles}
      onChange={(articles) => {
        onChange({ ...form, articles })
      }}
    />
  )
}

/** Which rows and texts are written, and under which language codes. */
function TextFields({ form, onChange }: Pick<ExportOptionsFormProps, 'form' | 'onChange'>) {
  const { t } = useTranslation()
  return (
    <>
      <ChoiceField
        about="export-level"
        label={t('export.level')}
        choices={(['sentence', 'paragraph'] as const).map((id) => ({
          id,
          name: t(`export.level-${id}`),
        }))}
        value={form.level}
        onChange={(level) => {
          onChange({ ...form, level })
        }}
      />
      <ChoiceField
        about="export-text"
        label={t('export.text')}
        choices={(['corrected', 'imported'] as const).map((id) => ({
          id,
          name: t(`export.text-${id}`),
        }))}
        value={form.text}
        onChange={(text) => {
          onChange({ ...form, text })
        }}
      />
      <TogglesField
        about="export-statuses"
        label={t('export.statuses')}
        choices={statuses.map((id) => ({ id, name: t(`review.status-${id}`) }))}
        value={form.statuses}
        onChange={(chosen) => {
          onChange({ ...form, statuses: chosen })
        }}
      />
      <div className={styles['codes']}>
        {sides.map((side) => (
          <TextField
            data-about="export-language"
            key={side}
            className={classNames(field['field'])}
            value={form.languages[side]}
            isInvalid={languageTag(form.languages[side]) === null}
            onChange={(code) => {
              onChange({ ...form, languages: { ...form.languages, [side]: code } })
            }}
          >
            <Label className={classNames(field['label'])}>
              {t(`export.language-code-${side}`)}
            </Label>
            <Input
              className={classNames(field['input'], styles['code'])}
              dir="ltr"
              spellCheck={false}
            />
            <FieldError className={classNames(styles['wrong'])}>{t('export.bad-code')}</FieldError>
          </TextField>
        ))}
      </div>
    </>
  )
}
