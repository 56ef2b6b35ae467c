import { desktop } from '../../desktop'
import { useAppStore } from '../../state/app-store'
import { openWork } from '../../state/open-work'
import { showLoaded, valueOrNotice } from '../../state/start-work'

/** Takes a text that was dropped to the page where texts are pasted; it goes into the open project unless told otherwise. */
export function receiveText(text: string): void {
  if (text.trim() === '') return
  const { work } = useAppStore.getState()
  useAppStore.setState({
    destination: work === null ? 'new-project' : 'open-project',
    screen: { type: 'paste', text },
    notice: null,
  })
}

/** Opens a project that was dropped, or shows what articles the files hold; they go into the open project unless told otherwise. */
export async function receiveDropped(files: readonly File[]): Promise<void> {
  const dropped = valueOrNotice(await desktop.drop(files))
  if (dropped === null) return
  if (dropped.type === 'project') {
    await openWork(dropped.opened)
    return
  }
  const { work } = useAppStore.getState()
  useAppStore.setState({ destination: work === null ? 'new-project' : 'open-project' })
  showLoaded({ ok: true, value: dropped.loaded })
}
