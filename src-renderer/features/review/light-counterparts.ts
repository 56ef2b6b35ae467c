import type { PointerEvent } from 'react'

/** The name of the highlight; sentence-span.module.css gives it its colour. */
const name = 'counterpart'

/**
 * Lights all sentences of the bead under the pointer, on both sides of its row, where the row has sentences
 * of other beads too. A highlight over the text: no letter is wrapped, so none moves.
 */
export function lightCounterparts({ target }: PointerEvent): void {
  const under = target instanceof Element ? target.closest<HTMLElement>('[data-bead]') : null
  const row = under?.closest('[role="row"]')
  const all = [...(row?.querySelectorAll<HTMLElement>('[data-bead]') ?? [])]
  const own = all.filter(({ dataset }) => dataset['bead'] === under?.dataset['bead'])
  if (own.length === 0 || own.length === all.length) {
    clearCounterparts()
    return
  }
  const ranges = own.map((element) => {
    const range = new Range()
    range.selectNodeContents(element)
    return range
  })
  const highlight = new Highlight(...ranges)
  // What was searched for, and facts, are seen on top of it.
  highlight.priority = -1
  CSS.highlights.set(name, highlight)
}

export function clearCounterparts(): void {
  CSS.highlights.delete(name)
}
