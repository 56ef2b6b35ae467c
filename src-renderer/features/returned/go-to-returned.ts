import type { ReturnItem } from '../../../src-core/return/return-plan'
import { useAppStore } from '../../state/app-store'
import { select } from '../../state/select'
import { showArticle } from '../../state/show-article'

/** Stands on something that came back, and shows its bead in the grid. */
export function goToReturned(item: ReturnItem): void {
  const bead = item.beads[0] ?? ''
  const side = item.type === 'text' ? item.side : 'target'
  if (useAppStore.getState().work?.articleId === item.article) select({ bead, side })
  else showArticle(item.article, { bead, side })
  standOn(item.key)
}

/** The keyboard goes to a line of the list. */
export function standOn(active: string): void {
  const { returned } = useAppStore.getState()
  if (returned !== null) useAppStore.setState({ returned: { ...returned, active } })
}
