import type { Locator, Page } from 'playwright-core'

type Side = 'source' | 'target'

/** The links view, as a user reads and drives it. */
export function linksScreen(page: Page) {
  const field = page.locator('[data-bead-field]')
  const pane = (side: Side): Locator => field.locator(`[role="listbox"][data-side="${side}"]`)
  const ribbons = page.locator('[data-ribbons] path[data-bead]')
  const sentence = (side: Side, text: string): Locator =>
    pane(side).locator('[data-sentence]', { hasText: text })
  const beadOf = async (side: Side, text: string): Promise<string> =>
    (await sentence(side, text).getAttribute('data-bead')) ?? ''
  /** A point inside the first line of a sentence. */
  const point = (side: Side, text: string) =>
    sentence(side, text).evaluate((element) => {
      const box = element.getClientRects()[0]
      return box === undefined
        ? { x: 0, y: 0 }
        : { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    })
  return {
    pane,
    ribbons,
    sentence,
    beadOf,
    /** Ids of the sentences of the paragraph of a text that a sentence stands in. */
    paragraphOf: (side: Side, text: string): Promise<readonly string[]> =>
      sentence(side, text).evaluate((element) =>
        Array.from(element.parentElement?.querySelectorAll('[data-sentence]') ?? [], (each) =>
          each.getAttribute('data-sentence'),
        ).filter((id) => id !== null),
      ),
    beadOfSentence: (id: string): Promise<string | null> =>
      field.locator(`[data-sentence="${id}"]`).getAttribute('data-bead'),
    picture: page.locator('[data-picture]'),
    preview: page.locator('[data-link-preview]'),
    status: page.locator('[data-linking]'),
    ribbonOf: async (side: Side, text: string): Promise<Locator> =>
      page.locator(`[data-ribbons] path[data-bead="${await beadOf(side, text)}"]`),
    selected: (side: Side): Locator => pane(side).locator('[aria-selected="true"]'),
    /** How far below the top of its text a sentence begins, in pixels. */
    topOf: (side: Side, text: string): Promise<number> =>
      sentence(side, text).evaluate((element) => {
        const top = element.closest('[role="listbox"]')?.getBoundingClientRect().top ?? NaN
        return (element.getClientRects()[0]?.top ?? NaN) - top
      }),
    async scroll(side: Side, by: number): Promise<void> {
      await pane(side).hover()
      await page.mouse.wheel(0, by)
    },
    /** Drags a sentence of a side to one of the other side, or to a point of the window. */
    async drag(
      from: readonly [Side, string],
      to: readonly [Side, string] | { readonly x: number; readonly y: number },
    ): Promise<void> {
      const start = await point(...from)
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      const end = 'x' in to ? to : await point(...to)
      await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 })
      await page.mouse.move(end.x, end.y, { steps: 3 })
    },
    drop: () => page.mouse.up(),
  }
}
