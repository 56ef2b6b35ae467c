/** Where a sentence stands on the screen: how far below the top of the grid its first line begins, in pixels. */
export interface PlaceOnScreen {
  readonly sentence: string
  readonly bead: string
  readonly top: number
  /** Where its row begins, in the same way. */
  readonly rowTop: number
}

/**
 * The sentences that can be seen, with their places: those of the selected bead first, its active side
 * before the other one, then the others from above. What comes first is what must not move.
 */
export function placesOnScreen(scroller: HTMLElement): readonly PlaceOnScreen[] {
  const selectedBead = beadWithKeyboard(scroller)
  const view = scroller.getBoundingClientRect()
  const places: { readonly place: PlaceOnScreen; readonly order: number }[] = []
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-sentence]')) {
    const { sentence = '', bead = '' } = element.dataset
    const box = element.getBoundingClientRect()
    if (box.bottom <= view.top || box.top >= view.bottom) continue
    const isActive = element.closest('[data-active="true"]') !== null
    const order = bead === selectedBead ? (isActive ? 0 : 1) : box.top < view.top ? 3 : 2
    const row = element.closest('[data-index]') ?? element
    const rowTop = row.getBoundingClientRect().top - view.top
    places.push({ place: { sentence, bead, top: topOf(element) - view.top, rowTop }, order })
  }
  return places.sort((one, other) => one.order - other.order).map(({ place }) => place)
}

/** The selected bead as the page still shows it; null when its row is not in the page. */
function beadWithKeyboard(scroller: HTMLElement): string | null {
  const row = scroller.querySelector('[data-active="true"]')?.closest('[role="row"]')
  const bead = row?.querySelector('[data-lit="true"]') ?? row?.querySelector('[data-bead]')
  return bead?.getAttribute('data-bead') ?? null
}

/** Where a sentence in the page stands now; null when it is not in the page. */
export function topOnScreen(scroller: HTMLElement, sentence: string): number | null {
  const element = scroller.querySelector(`[data-sentence="${CSS.escape(sentence)}"]`)
  return element === null ? null : topOf(element) - scroller.getBoundingClientRect().top
}

/** The upper and lower end of a bead on the screen, or of its row where that is one bead. */
export function boundsOnScreen(
  scroller: HTMLElement,
  row: number,
  bead: string,
): { readonly top: number; readonly bottom: number } | null {
  const element = scroller.querySelector(`[data-index="${String(row)}"]`)
  if (element === null) return null
  const sentences = [...element.querySelectorAll('[data-bead]')]
  const own = sentences.filter((sentence) => sentence.getAttribute('data-bead') === bead)
  const boxes = (own.length === sentences.length ? [element] : own).map((part) =>
    part.getBoundingClientRect(),
  )
  const { top } = scroller.getBoundingClientRect()
  return {
    top: Math.min(...boxes.map((box) => box.top)) - top,
    bottom: Math.max(...boxes.map((box) => box.bottom)) - top,
  }
}

/** The first line of a sentence, which may begin in the middle of a line. */
function topOf(element: Element): number {
  return (element.getClientRects()[0] ?? element.getBoundingClientRect()).top
}
