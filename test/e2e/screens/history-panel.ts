import type { Locator, Page } from 'playwright-core'

/** The history beside the grid. Places count from 0, the article before its first step. */
export function historyPanel(page: Page) {
  const list = page.getByRole('listbox', { name: 'Steps, the latest first' })
  const place = (number: number): Locator => list.locator(`[data-place="${String(number)}"]`)
  return {
    panel: page.getByRole('complementary', { name: 'History' }),
    list,
    place,
    /** The names of the steps in the page, from above, with whether each is done. */
    steps: (): Promise<readonly string[]> =>
      list
        .locator('[role="option"]')
        .evaluateAll((options) =>
          options
            .toSorted(
              (first, second) => Number(second.dataset['place']) - Number(first.dataset['place']),
            )
            .map(
              (option) =>
                `${option.dataset['state'] ?? ''}: ${option.children[1]?.textContent ?? ''}`,
            ),
        ),
    /** Waits until the project stands at a place. */
    async stands(number: number): Promise<void> {
      await list.locator(`[data-place="${String(number)}"][aria-selected="true"]`).waitFor()
    },
  }
}
