import { useLayoutEffect, useRef } from 'react'
import type { Appearance } from '../../../src-core/settings/appearance'
import type { RowList } from './row-list'

/** Forgets the heights of all rows when text is set otherwise, and measures those in the page at once. */
export function useMeasuredAgain(list: RowList, appearance: Appearance): void {
  const measured = useRef(appearance)
  useLayoutEffect(() => {
    if (measured.current === appearance) return
    measured.current = appearance
    list.measureAgain()
  }, [list, appearance])
}
