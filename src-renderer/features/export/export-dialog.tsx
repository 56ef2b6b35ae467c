import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatById, formats } from '../../../src-core/formats'
import { previewExport } from '../../../src-core/formats/export/export-articles'
import { statuses } from '../../../src-core/formats/export/export-options'
import type { Article } from '../../../src-core/project/model'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { exportNow } from '../../state/export-now'
import styles from './export-dialog.module.css'
import { ExportOptionsForm, type ExportForm } from './export-options-form'
import { ExportPreview } from './export-preview'
import { FormatList } from './format-list'

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
  const [formatId, setFormatId] = useState('tmx')
  const [form, setForm] = useState<ExportForm>({
    articles: 'current',
    level: 'sentence',
    text: 'corrected',
    statuses,
    languages: article.languages,
  })
  const format = formatById(formatId) ?? formats[0]
  const preview = useMemo(() => {
    const others = form.articles === 'all' ? articles.filter((each) => each !== article) : []
    return format === undefined
      ? null
      : previewExport(format, [article, ...others], form, previewRows)
  }, [format, form, article, articles])
  if (format === undefined || preview === null) return null
  const close = () => {
    useAppStore.setState({ dialog: null })
  }
  return (
    <Dialog topic="export" title={t('export.title')} onClose={close}>
      <div className={styles['sheet']}>
        <FormatList value={formatId} onChange={setFormatId} />
        <div className={styles['choice']}>
          <p className={styles['about']}>
            {t(`formats.about.${format.id}`)}{' '}
            {format.loses.length === 0
              ? t('export.loses-nothing')
              : t('export.loses', {
                  what: list.format(format.loses.map((loss) => t(`formats.loses.${loss}`))),
                })}
          </p>
          <ExportOptionsForm form={form} onChange={setForm} articleCount={articles.length} />
          <ExportPreview preview={preview} format={format} languages={article.languages} />
        </div>
      </div>
      <div className={styles['actions']}>
        <Button about="cancel" onPress={close}>
          {t('shell.cancel')}
        </Button>
        <Button
          about="export-go"
          variant="primary"
          isDisabled={preview.written === 0}
          onPress={() => {
            close()
            const { articles: scope, ...options } = form
            void exportNow({
              format: formatId,
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
