import { useAppStore } from '../../state/app-store'

/** Where the library lies over the grid (see library-panel.module.css), it goes when an article was chosen. */
export function closeWhereNarrow(): void {
  if (window.matchMedia('(width < 1180px)').matches) {
    useAppStore.setState({ isLibraryShown: false })
  }
}
