import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { create } from 'zustand'
import type { Article } from '../../../src-core/project/model'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import { movedBeads } from '../../../src-core/project/queries/moved-beads'
import { useAppStore } from '../../state/app-store'
import { visibleRibbons } from './visible-ribbons'
import type { PaneGeometries, Ribbon } from './visible-ribbons'

/**
 * What was drawn last: it follows from where the texts are scrolled, which only the page knows. Who shows it asks
 * for it here, so that nothing else is drawn anew with each frame.
 */
export const useDrawnRibbons = create<{ readonly ribbons: readonly Ribbon[] }>(() => ({
  ribbons: [],
}))

/** The ribbons that can be seen, and what draws them anew after the texts were scrolled or measured. */
export function useRibbons(
  article: Article,
  rows: GridRows,
  geometriesRef: RefObject<PaneGeometries | null>,
) {
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const selectedBead = useAppStore((state) => state.work?.selection?.bead ?? null)
  // Which beads cross is found after the ribbons are shown: no key waits for it.
  const moved = movedBeads(useDeferredValue(article))

  const redraw = useCallback(() => {
    const geometries = geometriesRef.current
    if (geometries === null || width === 0) return
    const scene = { article, rows, moved, selectedBead, width, geometries }
    useDrawnRibbons.setState({ ribbons: visibleRibbons(scene) })
  }, [article, rows, moved, selectedBead, width, geometriesRef])
  useLayoutEffect(redraw, [redraw])

  useEffect(() => {
    const element = room.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { room, width, redraw }
}
