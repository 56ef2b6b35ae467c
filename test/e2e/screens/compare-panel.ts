import type { Page } from 'playwright-core'

/** Another version of the translation beside the grid. */
export function comparePanel(page: Page) {
  const panel = page.getByRole('complementary', { name: /^(?:Another version|نسخة أخرى)$/u })
  const list = panel.getByRole('listbox')
  return {
    panel,
    list,
    selected: list.locator('[role="option"][aria-selected="true"]'),
    count: (): Promise<string> => panel.getByRole('status').innerText(),
    /** The beads that differ, each with what the other version strikes and puts in. */
    differences: (): Promise<readonly string[]> =>
      list.locator('[role="option"]').evaluateAll((options) =>
        options.map((option) => {
          const words = (name: string) =>
            Array.from(option.querySelectorAll(name), ({ textContent }) => textContent).join(' ')
          return `${option.firstElementChild?.textContent ?? ''}: -${words('del')} +${words('ins')}`
        }),
      ),
    /** Waits until so many beads differ. */
    async differ(count: number): Promise<void> {
      const options = list.getByRole('option')
      for (;;) {
        if ((await options.count()) === count) return
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      }
    },
  }
}
