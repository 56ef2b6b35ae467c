import type { Bead, Reason } from '../../../src-core/project/model'
import { desktop } from '../../desktop'
import { alignProposal } from '../../state/align-articles'
import { currentArticle } from '../../state/app-state'
import { useAppStore } from '../../state/app-store'
import { select } from '../../state/select'
import { showLoaded, valueOrNotice } from '../../state/start-work'

/** Whether a bead has something to show: a number that one side lacks. */
function isTelling({ source, target, reasons }: Bead): boolean {
  const isPair = source.length > 0 && target.length > 0
  return isPair && reasons.some((reason) => reason.kind === 'number' && isOneSided(reason))
}

function isOneSided({ source, target }: Reason): boolean {
  return source === null || target === null
}

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
  const article = currentArticle(useAppStore.getState().work)
  const bead = article?.beads.find(isTelling) ?? article?.beads[0]
  if (bead !== undefined) select({ bead: bead.id, side: 'target' })
  useAppStore.setState({
    tour: 0,
    view: 'grid',
    level: 'sentence',
    isDeskShown: true,
    panel: null,
    editing: null,
  })
}
