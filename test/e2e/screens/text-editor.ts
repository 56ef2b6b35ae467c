import type { Page } from 'playwright-core'

/** The editor of a side, letter by letter: what it shows, where its caret is, what is selected. */
export function textEditor(page: Page, side: 'source' | 'target') {
  const root = page.locator(`[data-editor="${side}"]`)
  /** The middle of the half of a letter where reading begins. */
  const pointOf = (offset: number): Promise<[number, number]> =>
    root.locator('.view-lines').evaluate((lines, place) => {
      let from = 0
      const rows = [...lines.querySelectorAll('.view-line')].toSorted(
        (first, second) => first.getBoundingClientRect().top - second.getBoundingClientRect().top,
      )
      for (const row of rows) {
        const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
        while (walker.nextNode() !== null) {
          const node = walker.currentNode as Text
          if (place < from + node.length) {
            const range = document.createRange()
            range.setStart(node, place - from)
            range.setEnd(node, place - from + 1)
            const { left, right, top, bottom, width } = range.getBoundingClientRect()
            // A stop runs as the text does, but for the one between the digits of a number.
            const letters = node.data.slice(place - from, place - from + 2)
            const isArabic = /^(?:[\u0600-\u065f\u066a-\u06ff«»%:،]|\.(?!\d))/u.test(letters)
            const x = isArabic ? right - width / 4 : left + width / 4
            return [x, (top + bottom) / 2]
          }
          from += node.length
        }
      }
      throw new Error('no such letter')
    }, offset)
  return {
    pointOf,
    root,
    async focused(): Promise<void> {
      await root.locator('.monaco-editor.focused').waitFor()
    },
    /** The letters as they are drawn, line after line. */
    drawn: (): Promise<string> =>
      root.locator('.view-lines').evaluate((lines) =>
        [...lines.querySelectorAll('.view-line')]
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((line) => line.textContent)
          .join('')
          .replaceAll('\u00a0', ' '),
      ),
    /** What would be copied: the selected text. */
    async selected(): Promise<string> {
      await page.evaluate(() => {
        document.addEventListener(
          'copy',
          (event) => {
            const data = event.clipboardData?.getData('text/plain')
            document.documentElement.dataset['copied'] = data ?? ''
          },
          { once: true },
        )
      })
      await page.keyboard.press('Control+c')
      return page.evaluate(() => document.documentElement.dataset['copied'] ?? '')
    },
    /** Clicks a letter where it is drawn, on its half where reading begins. */
    async clickBefore(offset: number): Promise<void> {
      await page.mouse.click(...(await pointOf(offset)))
    },
  }
}
