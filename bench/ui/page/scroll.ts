/** What scrolling asks of the page, each frame. */
export interface Scroll {
  /** Null scrolls nothing: how evenly frames come when there is nothing to do. */
  readonly selector: string | null
  /** Where to begin, as a share of the whole way. */
  readonly from: number
  readonly pixelsPerFrame: number
  readonly frames: number
}

/** The distance from each frame to the next while scrolling, in ms. Runs in the page. */
export async function scrollFrames(scroll: Scroll): Promise<number[]> {
  const { selector, from, pixelsPerFrame, frames } = scroll
  const element = selector === null ? null : document.querySelector(selector)
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  if (element !== null) element.scrollTop = from * (element.scrollHeight - element.clientHeight)
  await new Promise((resolve) => setTimeout(resolve, 500))
  const gaps: number[] = []
  let before = await nextFrame()
  // Where a frame takes a second nobody wants to wait for all of them.
  const patienceMs = 20_000
  const began = performance.now()
  for (let frame = 0; frame < frames && before - began < patienceMs; frame += 1) {
    element?.scrollBy(0, pixelsPerFrame)
    const now = await nextFrame()
    gaps.push(now - before)
    before = now
  }
  return gaps
}

/** The way from end to end, in pixels. Runs in the page. */
export function scrollLength(selector: string): number {
  const element = document.querySelector(selector)
  return element === null ? 0 : element.scrollHeight - element.clientHeight
}
