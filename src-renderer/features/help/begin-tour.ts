import { desktop } from '../../desktop'
import { alignProposal } from '../../state/align-articles'
import { useAppStore } from '../../state/app-store'
import { showLoaded, valueOrNotice } from '../../state/start-work'

/** Shows the first step of the tour in the grid; where no article is open, the sample is aligned first. */
export async function beginTour(): Promise<void> {
  if (useAppStore.getState().screen.type !== 'review') {
    useAppStore.setState({ destination: 'new-project' })
    const sample = await desktop.request('article:read-sample')
    const offered = valueOrNotice(sample)
    if (offered?.type !== 'page') {
      showLoaded(sample)
      return
    }
    await alignProposal(offered.proposal)
  }
  if (useAppStore.getState().screen.type !== 'review') return
  useAppStore.setState({
    tour: 0,
    view: 'grid',
    level: 'sentence',
    isDeskShown: true,
    panel: null,
    editing: null,
  })
}
