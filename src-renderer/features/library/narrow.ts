import { useAppStore } from '../../state/app-store'

/** Whether the library lies over the grid: see library-panel.module.css. */
export function isNarrow(): boolean {
  return window.matchMedia('(width < 1180px)').matches
}

/** Where the library lies over the grid, it goes when an article was chosen, or what it covers is wanted. */
export function closeWhereNarrow(): void {
  if (isNarrow()) useAppStore.setState({ isLibraryShown: false })
}
