import { flushSync } from 'react-dom'
import { focusGrid } from '../features/review/focus-grid'
import { focusHistory } from '../features/history/focus-history'
import type { PanelName } from '../state/app-state'
import { useAppStore } from '../state/app-store'
import { always } from './command'

/** Shows a row for each paragraph, or again one for each bead. */
export const toggleLevel = always(() => {
  useAppStore.setState(({ level }) => ({
    level: level === 'sentence' ? 'paragraph' : 'sentence',
    isInParagraph: false,
  }))
})

export const showPalette = always(() => {
  useAppStore.setState({ dialog: 'palette' })
})

/** Opens the history with the keyboard in its list; closes it and gives the keyboard back to the grid. */
export const toggleHistory = always(() => {
  togglePanel('history', focusHistory)
})

/** Shows what the issues come to, with the keyboard in the panel, or closes it. */
export const toggleQuality = always(() => {
  togglePanel('quality', () => {
    document.querySelector<HTMLElement>('[data-quality-panel]')?.focus({ preventScroll: true })
  })
})

/** Shows a panel beside the grid in the place of any other and gives it the keyboard, or closes it. */
export function togglePanel(name: PanelName, focus: () => void): void {
  const panel = useAppStore.getState().panel === name ? null : name
  flushSync(() => {
    useAppStore.setState({ panel })
  })
  if (panel === null) focusGrid()
  else focus()
}
