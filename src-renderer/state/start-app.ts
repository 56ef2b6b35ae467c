import { desktop } from '../desktop'
import { alignProposal } from './align-articles'
import { useAppStore } from './app-store'
import { openWork } from './open-work'
import { restorePlace } from './window-place'
import { showLoaded, valueOrNotice } from './start-work'

/** What the window shows first: `show` draws it, once it is known in which language and colours. */
export async function startApp(show: () => void): Promise<void> {
  // Both at once: the project is being read while the settings are shown. The welcome page is known with them.
  const starting = desktop.request('app:start')
  try {
    useAppStore.setState({ settings: await desktop.request('settings:read') })
  } finally {
    show()
  }
  const start = valueOrNotice(await starting)
  if (start === null || start.type === 'welcome') {
    useAppStore.setState({ screen: { type: 'welcome' } })
  } else if (start.type === 'project') {
    await openWork(start.opened)
    if (start.place !== null) restorePlace(start.place)
  } else if (start.type === 'files') {
    showLoaded({ ok: true, value: start.loaded })
  } else {
    await alignProposal(start.proposal)
  }
}
