import { observeElementOffset } from '@tanstack/react-virtual'

type Observe = typeof observeElementOffset<HTMLDivElement>

/** Tells a virtual list when it is scrolled, but not of what it scrolled itself: it has drawn the rows there already. */
export const observeScrolling: Observe = (virtualizer, tell) =>
  observeElementOffset(virtualizer, (offset, isScrolling) => {
    if (!isScrolling || offset !== virtualizer.scrollOffset) tell(offset, isScrolling)
  })
