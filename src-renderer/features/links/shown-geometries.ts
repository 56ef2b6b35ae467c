import { create } from 'zustand'
import type { PaneGeometries } from './visible-ribbons'

/** Where the two texts of the links view stand: only the page knows. */
const useShownGeometries = create<{ readonly shown: PaneGeometries | null }>(() => ({
  shown: null,
}))

/** Where the two texts stand now; null where the links view is not shown. */
export function shownGeometries(): PaneGeometries | null {
  return useShownGeometries.getState().shown
}

/** Says where the two texts stand, after each change of that. */
export function keepShownGeometries(shown: PaneGeometries | null): void {
  useShownGeometries.setState({ shown })
}
