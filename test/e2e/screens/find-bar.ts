import type { Locator, Page } from 'playwright-core'

/** A stretch that is highlighted: in which sentence, its letters, and the same letters by their place. */
export interface Marked {
  readonly sentence: string
  readonly text: string
  /** Where it starts in the corrected text of the sentence. */
  readonly start: number
}

/** The find bar, as a user reads and drives it. */
export function findBar(page: Page) {
  const bar = page.getByRole('search', { name: /Find and replace|البحث والاستبدال/u })
  return {
    bar,
    field: bar.getByRole('textbox').first(),
    replacement: bar.getByRole('textbox').nth(1),
    option: (name: RegExp): Locator => bar.getByRole('button', { name }),
    where: (name: string): Locator => bar.getByRole('radiogroup').getByText(name, { exact: true }),
    /** Opens the bar with its key and looks for a text. */
    async find(text: string): Promise<void> {
      await page.keyboard.press('Control+f')
      await page.keyboard.insertText(text)
    },
    /** Waits until the bar says this. */
    async says(text: string): Promise<void> {
      await bar.locator('[data-find-status]').getByText(text, { exact: true }).waitFor()
    },
    status(): Promise<string> {
      return bar.locator('[data-find-status]').innerText()
    },
    /** What is highlighted in the rows that are in the page; the match stood on when `now`. */
    marked(kind: 'all' | 'now'): Promise<readonly Marked[]> {
      return page.evaluate(
        (name) => {
          const ranges = [...(CSS.highlights.get(name) ?? [])]
          return ranges.map((range) => {
            const struck = (node: Node): boolean => node.parentElement?.closest('del') != null
            const element = range.startContainer.parentElement?.closest('[data-sentence]')
            const before = document.createRange()
            if (element == null || !(range instanceof Range)) throw new Error('not in a sentence')
            before.setStart(element, 0)
            before.setEnd(range.startContainer, range.startOffset)
            const read = (part: Range): string => {
              const copy = part.cloneContents()
              for (const gone of copy.querySelectorAll('del')) gone.remove()
              return copy.textContent
            }
            if (struck(range.startContainer)) throw new Error('in struck words')
            return {
              sentence: element.getAttribute('data-sentence') ?? '',
              text: read(range),
              start: read(before).length,
            }
          })
        },
        kind === 'all' ? 'found' : 'found-now',
      )
    },
    /** The background of a highlight as the page draws it. */
    background(kind: 'all' | 'now'): Promise<string> {
      return page.evaluate(
        (name) =>
          getComputedStyle(document.querySelector('[data-sentence]') ?? document.body, name)
            .backgroundColor,
        `::highlight(${kind === 'all' ? 'found' : 'found-now'})`,
      )
    },
  }
}

export type FindBar = ReturnType<typeof findBar>
