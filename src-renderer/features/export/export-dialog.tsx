import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatById, formats } from '../../../src-core/formats'
import { previewExport } from '../../../src-core/formats/export/export-articles'
import { languageTag } from '../../../src-core/formats/export/language-tag'
import { sides } from '../../../src-core/project/model'
import type { Article } from '../../../src-core/project/model'
import { usualCodes, withCodes } from '../../../src-core/settings/export-habits'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { changeSettings } from '../../state/change-settings'
import { exportNow } from '../../state/export-now'
import styles from './export-dialog.module.css'
import { ExportOptionsForm, type ExportForm } from './export-options-form'
import { ExportPreview } from './export-preview'
import { FormatList } from './format-list'
import { ReportPreview } from './report-preview'

/** So many rows show what a file will look like. */
const previewRows = 3

/** Chooses what is written and how, shows it beforehand, and writes. */
export function ExportDialog() {
  const article = useAppStore((state) => currentArticle(state.work))
  return article === null ? null : <ExportSheet article={article} />
}

function ExportSheet({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation()
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const articles = useAppStore((state) => state.work?.history.project.articles ?? [])
  const habits = useAppStore((state) => state.settings.exporting)
  const [formatId, setFormatId] = useState(habits.format)
  const [form, setForm] = useState<ExportForm>({
    articles: 'current',
    level: habits.level,
    text: habits.text,
    statuses: habits.statuses,
    languages: usualCodes(habits, article.languages),
  })
  const format = formatById(formatId) ?? formats[0]
  const chosen = useMemo(() => {
    const others = form.articles === 'all' ? articles.filter((each) => each !== article) : []
    return [article, ...others]
  }, [form.articles, article, articles])
  const preview = useMemo(
    () => (format === undefined ? null : previewExport(format, chosen, form, previewRows)),
    [format, form, chosen],
  )
  if (format === undefined || preview === null) return null
  const isReport = format.isReport === true
  const hasCodes = isReport || sides.every((side) => languageTag(form.languages[side]) !== null)
  const close = () => {
    useAppStore.setState({ dialog: null })
  }
  return (
    <Dialog topic={isReport ? 'review-report' : 'export'} title={t('export.title')} onClose={close}>
      <div className={styles['sheet']}>
        <FormatList value={format.id} languages={article.languages} onChange={setFormatId} />
        <div className={styles['choice']}>
          <p className={styles['about']}>
            {t(`formats.about.${format.id}`)}{' '}
            {format.loses.length === 0
              ? t('export.loses-nothing')
              : t('export.loses', {
                  what: list.format(format.loses.map((loss) => t(`formats.loses.${loss}`))),
                })}
          </p>
          <ExportOptionsForm
            form={form}
            onChange={setForm}
            articleCount={articles.length}
            isReport={isReport}
          />
          {isReport ? (
            <ReportPreview articles={chosen} />
          ) : (
            <ExportPreview preview={preview} format={format} languages={article.languages} />
          )}
        </div>
      </div>
      <div className={styles['actions']}>
        <Button about="cancel" onPress={close}>
          {t('shell.cancel')}
        </Button>
        <Button
          about="export-go"
          variant="primary"
          isDisabled={preview.written === 0 || !hasCodes}
          onPress={() => {
            close()
            const { articles: scope, ...options } = form
            const { level, text, statuses, languages } = form
            changeSettings(({ exporting }) => {
              const next = { ...exporting, format: format.id, level, text, statuses }
              return { exporting: withCodes(next, article.languages, languages) }
            })
            void exportNow({
              format: format.id,
              ...options,
              ...(scope === 'all' ? { articles: scope } : {}),
            })
          }}
        >
          {t('export.go')}
        </Button>
      </div>
    </Dialog>
  )
}
