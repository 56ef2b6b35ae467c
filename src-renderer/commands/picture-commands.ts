import { desktop } from '../desktop'
import { useAppStore } from '../state/app-store'
import { savedToExport } from '../state/saved-to-export'
import { valueOrNotice } from '../state/start-work'
import { always } from './command'

/** Writes the alignment as a picture, to a file that the user names. */
export const exportPicture = always(() => {
  void writePicture()
})

async function writePicture(): Promise<void> {
  if (!(await savedToExport())) return
  const { work } = useAppStore.getState()
  if (work === null) return
  sayWritten(valueOrNotice(await desktop.request('picture:export', work.token, work.articleId)))
}

/** Says which file was written; nothing for none. */
export function sayWritten(file: string | null): void {
  if (file === null) return
  const line = { key: 'views.written-to', values: { file } }
  useAppStore.setState({ notice: { type: 'lines', lines: [line] } })
}
