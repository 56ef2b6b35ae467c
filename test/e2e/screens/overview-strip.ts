import type { Page } from 'playwright-core'

/** The strip beside the grid. Places are shares of its height, 0 to 1. */
export function overviewStrip(page: Page) {
  const strip = page.locator('[data-overview]')
  const point = async (place: number) => {
    const { x, y, width, height } = (await strip.boundingBox())!
    return { x: x + width / 2, y: y + place * height }
  }
  const share = (selector: string) =>
    strip.evaluate((element, wanted) => {
      const outer = element.getBoundingClientRect()
      const inner = element.querySelector(wanted)?.getBoundingClientRect()
      const of = (y: number | undefined) => ((y ?? NaN) - outer.top) / outer.height
      return { start: of(inner?.top), end: of(inner?.bottom) }
    }, selector)
  return {
    strip,
    /** The part of the strip that stands for what the grid shows. */
    window: () => share('[data-overview-window]'),
    /** How much of the article the grid does not show, 0 to 1. */
    hiddenShare: async (): Promise<number> =>
      Number(await strip.locator('[data-hidden-share]').getAttribute('data-hidden-share')),
    selected: async () => (await share('[data-overview-selected]')).start,
    async click(place: number): Promise<void> {
      const { x, y } = await point(place)
      await page.mouse.click(x, y)
    },
    /** Presses at a place and moves to others, the button held. */
    async hold(...places: readonly number[]): Promise<void> {
      for (const [index, place] of places.entries()) {
        const { x, y } = await point(place)
        await page.mouse.move(x, y, { steps: 4 })
        if (index === 0) await page.mouse.down()
      }
    },
    release: () => page.mouse.up(),
    /** What is said of the bead under the pointer. */
    async titleAt(place: number): Promise<string> {
      const { x, y } = await point(place)
      await page.mouse.move(x, y)
      return strip.evaluate(
        (element) => element.querySelector('[title]')?.getAttribute('title') ?? '',
      )
    },
    /** How many pixels of each colour the picture has in a band of it, most first, as `r,g,b`. */
    colours: (start: number, end: number): Promise<readonly string[]> =>
      strip.locator('canvas').evaluate(
        (canvas, [from, to]) => {
          if (!(canvas instanceof HTMLCanvasElement)) return []
          const { width, height } = canvas
          const top = Math.floor(from * height)
          const rows = Math.max(1, Math.floor(to * height) - top)
          const data = canvas.getContext('2d')?.getImageData(0, top, width, rows).data ?? []
          const counts = new Map<string, number>()
          for (let at = 0; at < data.length; at += 4) {
            if (data[at + 3] !== 255) continue
            const colour = `${String(data[at])},${String(data[at + 1])},${String(data[at + 2])}`
            counts.set(colour, (counts.get(colour) ?? 0) + 1)
          }
          return [...counts].toSorted((first, second) => second[1] - first[1]).map(([name]) => name)
        },
        [start, end] as const,
      ),
  }
}
