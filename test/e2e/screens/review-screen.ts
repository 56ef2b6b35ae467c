import type { Locator, Page } from 'playwright-core'

/** The review desk, as a user reads and drives it. Rows are numbered from 1, as on the screen. */
export function reviewScreen(page: Page) {
  const grid = page.getByRole('grid')
  const row = (number: number): Locator =>
    grid.locator(`[role="row"][aria-rowindex="${String(number)}"]`)
  const cell = (number: number, side: 'source' | 'target'): Locator =>
    row(number).locator(`[data-side="${side}"]`)
  const selectedRow = grid.locator('[role="row"][aria-selected="true"]')
  return {
    grid,
    row,
    cell,
    selectedRow,
    /** Waits until the grid shows its rows. */
    async shown(): Promise<void> {
      await row(1).waitFor()
    },
    async rowCount(): Promise<number> {
      return Number(await grid.getAttribute('aria-rowcount'))
    },
    async selectedNumber(): Promise<number> {
      return Number(await selectedRow.getAttribute('aria-rowindex'))
    },
    /** Clicks a side of a row, which gives the grid the keyboard. */
    async select(number: number, side: 'source' | 'target' = 'target'): Promise<void> {
      await cell(number, side).click()
    },
    /** Goes down the grid by keyboard to the first row that holds a text, and answers its number. */
    async goTo(text: string): Promise<number> {
      await page.keyboard.press('Home')
      const count = Number(await grid.getAttribute('aria-rowcount'))
      for (let number = 1; number <= count; number += 1) {
        await grid.locator(`[aria-rowindex="${String(number)}"][aria-selected="true"]`).waitFor()
        if ((await selectedRow.innerText()).includes(text)) return number
        await page.keyboard.press('ArrowDown')
      }
      throw new Error(`no row holds "${text}"`)
    },
    async press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key)
    },
    /** The text of a side as it stands now: corrections applied, struck words left out. */
    async text(number: number, side: 'source' | 'target'): Promise<string> {
      return cell(number, side).evaluate((element) => {
        const copy = element.cloneNode(true)
        if (!(copy instanceof Element)) return ''
        for (const struck of copy.querySelectorAll('del')) struck.remove()
        return copy.querySelector('[lang]')?.textContent ?? ''
      })
    },
    status(number: number): Promise<string | null> {
      return row(number).getAttribute('aria-label')
    },
    editor: (side: 'source' | 'target'): Locator => page.locator(`[data-editor="${side}"]`),
    /** Waits until every change is reported saved. */
    async saved(): Promise<void> {
      await page.locator('[data-save-state="saved"]').waitFor()
    },
  }
}

export type ReviewScreen = ReturnType<typeof reviewScreen>
