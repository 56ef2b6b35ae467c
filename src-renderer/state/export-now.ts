import type { ExportChoice } from '../../src-core/ipc/contract'
import { desktop } from '../desktop'
import type { NoticeLine } from './app-state'
import { useAppStore } from './app-store'
import { save } from './save-queue'
import { valueOrNotice } from './start-work'

/** Writes the article on the screen to a file that the user names, and says what was left out. */
export async function exportNow(choice: ExportChoice): Promise<void> {
  await save()
  const { work } = useAppStore.getState()
  if (work === null) return
  const summary = valueOrNotice(
    await desktop.request('article:export', work.token, work.articleId, choice),
  )
  if (summary === null) return
  const leftOut = (['omissions', 'additions', 'furniture'] as const).filter(
    (kind) => summary[kind] > 0,
  )
  const lines: NoticeLine[] = [
    {
      key: 'review.exported',
      values: { files: summary.fileNames.join(', '), count: summary.written },
    },
    ...leftOut.map((kind) => ({
      key: `review.left-out-${kind}`,
      values: { count: summary[kind] },
    })),
  ]
  useAppStore.setState({ notice: { type: 'lines', lines } })
}
