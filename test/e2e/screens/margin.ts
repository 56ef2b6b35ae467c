import type { Locator, Page } from 'playwright-core'

/** The comments beside the grid, and the marks in the texts. */
export function margin(page: Page) {
  const aside = page.getByRole('complementary', { name: 'Comments' })
  const glosses = aside.locator('[data-gloss]')
  return {
    aside,
    glosses,
    gloss: (text: string): Locator => glosses.filter({ hasText: text }),
    /** The field of the comment that is being written. */
    draft: aside.getByRole('textbox', { name: 'Write a comment…' }),
    reply: aside.getByRole('textbox', { name: 'Reply…' }),
    /** The letters that are marked in the grid by a kind of mark, as they are read. */
    marked: (name: string): Promise<readonly string[]> =>
      page.evaluate(
        (highlight) =>
          [...(CSS.highlights.get(highlight) ?? [])].map((range) =>
            range instanceof Range ? range.toString() : '',
          ),
        name,
      ),
    /** The words that are selected in the grid. */
    selected: (): Promise<string> => page.evaluate(() => String(document.getSelection())),
    /** Selects words in the active cell by key, from its first word on. */
    async selectWords(from: number, count: number, side: 'source' | 'target'): Promise<void> {
      await page.evaluate(() => document.getSelection()?.removeAllRanges())
      const forward = side === 'source' ? 'ArrowLeft' : 'ArrowRight'
      for (let word = 0; word <= from; word += 1) await page.keyboard.press(`Control+${forward}`)
      for (let more = 1; more < count; more += 1) {
        await page.keyboard.press(`Control+Shift+${forward}`)
      }
    },
    marker: page.getByRole('dialog', { name: /^(?:Mark an issue|Judge the issue anew)$/u }),
    issues: (side: 'source' | 'translation'): Locator =>
      page.getByRole('list', { name: `Issues in the ${side}` }).getByRole('listitem'),
  }
}

export type MarginScreen = ReturnType<typeof margin>
