import { later } from './components/later'
import { laterEditor } from './features/review/editor/later-editor'

/** The parts of the window that its welcome page does without. */
export const laterParts = later(() => import('./later-parts'))

/** Fetches, once a first screen is drawn and the page has nothing else to do, what others will ask for. */
export function fetchAfterFrame(): void {
  requestAnimationFrame(() => {
    requestIdleCallback(() => {
      void laterParts.fetch().then(() => laterEditor.fetch())
    })
  })
}
