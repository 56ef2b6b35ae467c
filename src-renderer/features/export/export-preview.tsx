import { useTranslation } from 'react-i18next'
import type { ExportPreview as Preview } from '../../../src-core/formats/export/export-articles'
import type { Format } from '../../../src-core/formats/format'
import type { LanguageTag, Side } from '../../../src-core/project/model'
import { sides } from '../../../src-core/project/model'
import { directionOf } from '../../../src-core/text/languages'
import { ArticleText } from '../../components/article-text'
import styles from './export-preview.module.css'

interface ExportPreviewProps {
  readonly preview: Preview
  readonly format: Format
  readonly languages: Readonly<Record<Side, LanguageTag>>
}

/** The first rows as they will be written, and in plain words what the file will not have. */
export function ExportPreview({ preview, format, languages }: ExportPreviewProps) {
  const { t } = useTranslation()
  const shown = format.loses.includes('source') ? (['target'] as const) : sides
  return (
    <section className={styles['preview']} aria-label={t('export.preview')}>
      <p className={styles['count']} role="status">
        {t('export.preview-count', { count: preview.written })}
      </p>
      {/* The text that runs from the right stands on the right, as in the grid. */}
      <div className={styles['rows']} dir={directionOf(languages[shown[0]])}>
        {preview.rows.map((row, at) => (
          <div key={at} className={styles['row']}>
            {shown.map((side) => (
              <ArticleText key={side} language={languages[side]} className={styles['cell']}>
                {side === 'source' ? row.sourceText : row.targetText}
              </ArticleText>
            ))}
          </div>
        ))}
      </div>
      {preview.warnings.length === 0 ? null : (
        <ul className={styles['warnings']} aria-label={t('export.warnings')}>
          {preview.warnings.map(({ name, ...values }) => (
            <li key={name}>
              {t(`export.warning-${name}`, {
                ...values,
                format: `\u2068${t(`formats.name.${format.id}`)}\u2069`,
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
