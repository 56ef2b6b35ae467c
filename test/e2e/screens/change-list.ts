import type { Locator, Page } from 'playwright-core'

/** The changes of the selected bead beside its editors, as a user reads and drives them. */
export function changeList(page: Page) {
  const list = (side: 'source' | 'target'): Locator =>
    page.getByRole('list', {
      name:
        side === 'source'
          ? /Changes in the source|تعديلات الأصل/u
          : /Changes in the translation|تعديلات الترجمة/u,
    })
  const items = (side: 'source' | 'target'): Locator => list(side).getByRole('listitem')
  return {
    list,
    items,
    /** The changes of a side, each as `struck>put in`. */
    changes: (side: 'source' | 'target'): Promise<readonly string[]> =>
      items(side).evaluateAll((elements) =>
        elements.map((item) => {
          const words = (tag: string) => item.querySelector(tag)?.textContent ?? ''
          return `${words('del')}>${words('ins')}`
        }),
      ),
    /** The one that the keys act on, in the same words; undefined for none. */
    current: async (side: 'source' | 'target'): Promise<string | undefined> =>
      (
        await list(side)
          .locator('[aria-current="true"]')
          .evaluateAll((elements) =>
            elements.map((item) => {
              const words = (tag: string) => item.querySelector(tag)?.textContent ?? ''
              return `${words('del')}>${words('ins')}`
            }),
          )
      )[0],
    button: (side: 'source' | 'target', name: string): Locator =>
      list(side).getByRole('button', { name }),
  }
}
