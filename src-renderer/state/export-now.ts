import { formatById } from '../../src-core/formats'
import type { ExportChoice } from '../../src-core/ipc/exporting'
import { isolate } from '../../src-core/text/direction'
import { desktop } from '../desktop'
import { i18n } from '../i18n'
import type { NoticeLine } from './app-state'
import { useAppStore } from './app-store'
import { savedToExport } from './saved-to-export'
import { valueOrNotice } from './start-work'

/** Was said while there was still something to choose. */
const advice: ReadonlySet<string> = new Set(['no-region', 'long-units'])

/** Writes the article on the screen to a file that the user names, and says what was left out. */
export async function exportNow(choice: ExportChoice): Promise<void> {
  if (!(await savedToExport())) return
  const { work } = useAppStore.getState()
  if (work === null) return
  const summary = valueOrNotice(
    await desktop.request('article:export', work.token, work.articleId, choice),
  )
  if (summary === null) return
  const format = `\u2068${i18n.t(`formats.name.${choice.format}`)}\u2069`
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const told = summary.warnings.filter(({ name }) => !advice.has(name))
  const lines: NoticeLine[] = [
    {
      key: formatById(choice.format)?.isReport === true ? 'export.reported' : 'export.written',
      values: {
        files: list.format(summary.fileNames.map(isolate)),
        folder: isolate(summary.folder),
        count: summary.written,
      },
    },
    ...told.map(({ name, ...values }) => ({
      key: `export.warning-${name}`,
      values: { ...values, format },
    })),
  ]
  useAppStore.setState({ notice: { type: 'lines', lines, file: summary.token } })
}
