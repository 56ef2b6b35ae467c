import type { Locator, Page } from 'playwright-core'

/** What the grid is narrowed to, and the menus of the filters and of “next”. */
export function filterBar(page: Page) {
  const bar = page.getByRole('region', { name: /^(?:Filters|التصفية)$/u })
  const menu = page.getByRole('menu')
  return {
    bar,
    menu,
    chip: (condition: string): Locator => bar.locator(`[data-condition="${condition}"]`),
    /** What the bar says of how many beads there are. */
    count: (): Promise<string> => bar.locator('[data-filter-count]').innerText(),
    /** The number on a chip. */
    async number(condition: string): Promise<number> {
      const text = await bar.locator(`[data-condition="${condition}"]`).innerText()
      return Number(/\d+/u.exec(text.replaceAll(',', ''))?.[0])
    },
    openMenu: () => page.locator('[data-attention-trigger="filter"]').click(),
    openRules: () => page.locator('[data-attention-trigger="rule"]').click(),
    item: (name: string | RegExp): Locator => menu.getByRole('menuitemcheckbox', { name }),
    rule: (name: string): Locator => menu.getByRole('menuitemradio', { name }),
    nothing: page.locator('[data-nothing-shown]'),
    progress: (): Promise<string> => page.locator('[data-progress]').innerText(),
    /** The number of the selected row in the article. */
    async selectedNumber(): Promise<number> {
      const row = page.getByRole('grid').locator('[role="row"][aria-selected="true"]')
      return Number(/\d+/u.exec((await row.getAttribute('aria-label')) ?? '')?.[0])
    },
    /** Numbers of the rows that are in the page, from above. */
    rowNumbers: (): Promise<readonly number[]> =>
      page
        .getByRole('grid')
        .locator('[role="row"]')
        .evaluateAll((rows) =>
          rows.map((row) => Number(/\d+/u.exec(row.getAttribute('aria-label') ?? '')?.[0])),
        ),
  }
}
