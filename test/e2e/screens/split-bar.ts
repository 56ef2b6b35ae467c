import type { Locator, Page } from 'playwright-core'

/** A proposed split: its bar, the marks in both cells, and what stands behind the cuts. */
export function splitBar(page: Page) {
  const bar = page.getByRole('group', { name: /^Split (?:bead|paragraph) \d+$/u })
  const mark = (side: 'source' | 'target'): Locator =>
    page.locator(`[role="row"][aria-selected="true"] [data-cut="${side}"]`)
  return {
    bar,
    mark,
    /** What the bar tells screen readers of the place. */
    said: (): Promise<string> => bar.getByRole('status').innerText(),
    /** The letters of both sides that are marked as the second part. */
    marked: (): Promise<string> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('second-part') ?? [])]
          .map((range) => (range instanceof Range ? range.toString() : ''))
          .join('|'),
      ),
    /** Where the bar of a side stands, in pixels of the window. */
    async place(side: 'source' | 'target'): Promise<{ x: number; y: number }> {
      const box = await mark(side).evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return { x: (left + right) / 2, y: (top + bottom) / 2 }
      })
      return box
    },
  }
}
