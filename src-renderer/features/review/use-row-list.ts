import { useLayoutEffect, useReducer, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { createRowList } from './row-list'
import type { ListedRows, RowList } from './row-list'

/** The list of the rows that are drawn in a scroller; who uses it is drawn anew when others have to be. */
export function useRowList(
  scroller: RefObject<HTMLElement | null>,
  listed: Omit<ListedRows, 'draw'>,
): RowList {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const [list] = useState(createRowList)
  list.take({
    ...listed,
    draw: (isUrgent) => {
      if (isUrgent) flushSync(drawAgain)
      else drawAgain()
    },
  })
  useLayoutEffect(
    () => (scroller.current === null ? undefined : list.follow(scroller.current)),
    [list, scroller],
  )
  return list
}
