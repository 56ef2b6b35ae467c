import type { WindowPlace } from '../../src-core/ipc/window-state'
import { desktop } from '../desktop'
import type { AppState } from './app-state'
import { useAppStore } from './app-store'
import { showArticle } from './show-article'

/** The main process is told in a quiet moment, but no later than this. */
const patienceMs = 500

/** Where the user is in the open project; null where nothing is selected. */
function placeIn({ work, view, level }: AppState): WindowPlace | null {
  const selection = work?.selection ?? null
  if (work === null || selection === null) return null
  return { article: work.articleId, bead: selection.bead, side: selection.side, view, level }
}

/** Keeps the main process told of the place, so that a window that fails comes back there. */
export function tellPlace(): void {
  let told: string | null = null
  let isWaiting = false
  useAppStore.subscribe(() => {
    if (isWaiting) return
    isWaiting = true
    requestIdleCallback(
      () => {
        isWaiting = false
        const place = placeIn(useAppStore.getState())
        const telling = JSON.stringify(place)
        if (place === null || telling === told) return
        told = telling
        desktop.send('window:place', place)
      },
      { timeout: patienceMs },
    )
  })
}

/** Goes back to a place in the project that has just been opened, as far as it is still there. */
export function restorePlace({ article, bead, side, view, level }: WindowPlace): void {
  const articles = useAppStore.getState().work?.history.project.articles ?? []
  const found = articles.find(({ id }) => id === article)
  if (found === undefined) return
  useAppStore.setState({ view, level })
  const isThere = found.beads.some(({ id }) => id === bead)
  showArticle(article, isThere ? { bead, side } : null)
}
