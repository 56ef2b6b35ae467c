import type { Page } from 'playwright-core'

/** What a colleague sent back, beside the grid. */
export function returnedPanel(page: Page) {
  const panel = page.getByRole('complementary', { name: /^(?:Reviewed file|ملف مراجَع)$/u })
  const list = panel.getByRole('listbox')
  const options = list.getByRole('option')
  return {
    panel,
    list,
    options,
    active: list.locator('[role="option"][aria-selected="true"]'),
    colleague: panel.getByRole('textbox'),
    takeIn: panel.getByRole('button', { name: /^(?:Take in|إدخال)/u }),
    /** What the list holds: chosen or not, and its words. */
    lines: (): Promise<readonly string[]> =>
      options.evaluateAll((all) =>
        all.map((option) => {
          const box = option.getAttribute('aria-checked')
          const sign = box === null ? ' ' : box === 'true' ? '+' : '-'
          return `${sign} ${(option instanceof HTMLElement ? option.innerText : '').replaceAll(/\s+/gu, ' ').trim()}`
        }),
      ),
    /** Waits until the list has so many lines. */
    async has(count: number): Promise<void> {
      for (;;) {
        if ((await options.count()) === count) return
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      }
    },
  }
}
