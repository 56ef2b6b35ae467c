import type { Locator, Page } from 'playwright-core'

/** The review desk, as a user reads and drives it. Rows are numbered from 1, as on the screen. */
export function reviewScreen(page: Page) {
  const grid = page.getByRole('grid')
  const row = (number: number): Locator =>
    grid.locator(`[role="row"][aria-rowindex="${String(number)}"]`)
  const cell = (number: number, side: 'source' | 'target'): Locator =>
    row(number).locator(`[data-side="${side}"]`)
  const selectedRow = grid.locator('[role="row"][aria-selected="true"]')
  /** Waits until what has happened is drawn. */
  const drawn = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
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
    /** Numbers of all selected rows that are in the page, from above. */
    async selectedNumbers(): Promise<readonly number[]> {
      const numbers = await selectedRow.evaluateAll((rows) =>
        rows.map((row) => Number(row.getAttribute('aria-rowindex'))),
      )
      return numbers.toSorted((first, second) => first - second)
    },
    /** Number of the row that has the keyboard. */
    focusedNumber(): Promise<number> {
      return page.evaluate(() =>
        Number(document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex')),
      )
    },
    /** Clicks a side of a row, which gives the grid the keyboard. */
    async select(number: number, side: 'source' | 'target' = 'target'): Promise<void> {
      await cell(number, side).click()
    },
    /** Goes down the grid by keyboard to the first row that holds a text, and answers its number. */
    async goTo(text: string): Promise<number> {
      await page.keyboard.press('Home')
      const count = Number(await grid.getAttribute('aria-rowcount'))
      for (let number = 1; number <= count;) {
        await grid.locator(`[aria-rowindex="${String(number)}"][aria-selected="true"]`).waitFor()
        if ((await selectedRow.innerText()).includes(text)) return number
        const steps = await grid.evaluate(stepsTo, { from: number, text })
        for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown')
        number += steps
      }
      throw new Error(`no row holds "${text}"`)
    },
    /** Gives the keyboard to a side of the selected row by key, if the other one has it. */
    async onSide(number: number, side: 'source' | 'target'): Promise<void> {
      const isActive = (await cell(number, side).getAttribute('data-active')) === 'true'
      if (!isActive) await page.keyboard.press('Space')
      await grid.locator(`[data-active="true"][data-side="${side}"]`).waitFor()
    },
    /** Presses keys, and waits until the window shows what they did: the desk and the bar follow the rows. */
    async press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key)
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
          }),
      )
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
    /** Waits until a row is a sentence bead, or a paragraph. */
    async atLevel(level: 'sentence' | 'paragraph'): Promise<void> {
      const name = level === 'sentence' ? 'A row for each sentence' : 'A row for each paragraph'
      await page.getByRole('radio', { name, checked: true }).waitFor()
    },
    /** How far below the top of the grid the first line of a sentence begins, in pixels. */
    topInGrid(text: string): Promise<number> {
      return grid.locator('[data-sentence]', { hasText: text }).evaluate((element) => {
        const scroller = element.closest('[role="grid"]')?.parentElement
        const top = scroller?.getBoundingClientRect().top ?? NaN
        return (element.getClientRects()[0]?.top ?? NaN) - top
      })
    },
    /** Scrolls so that a sentence in the page stands in the middle of the grid, and waits until it does. */
    async scrollToMiddle(text: string): Promise<void> {
      await grid.locator('[data-sentence]', { hasText: text }).evaluate((element) => {
        const scroller = element.closest('[role="grid"]')?.parentElement
        if (scroller == null) return
        const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2
        scroller.scrollTop += element.getBoundingClientRect().top - middle
      })
      await drawn()
    },
    drawn,
    editor: (side: 'source' | 'target'): Locator => page.locator(`[data-editor="${side}"]`),
    /** Waits until every change is reported saved. */
    async saved(): Promise<void> {
      await page.locator('[data-save-state="saved"]').waitFor()
    },
  }
}

/** How far below a row the next one is that holds a text; to the last one in the page where none of them does. */
function stepsTo(
  grid: Element,
  { from, text }: { readonly from: number; readonly text: string },
): number {
  for (let number = from + 1; ; number += 1) {
    const row = grid.querySelector<HTMLElement>(`[role="row"][aria-rowindex="${String(number)}"]`)
    if (row === null) return Math.max(1, number - 1 - from)
    if (row.innerText.includes(text)) return number - from
  }
}

export type ReviewScreen = ReturnType<typeof reviewScreen>
