import type { Locator, Page } from 'playwright-core'

/** The help, in either language. */
export function helpScreen(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^(?:Help|المساعدة)$/u })
  return {
    dialog,
    search: dialog.getByRole('searchbox'),
    topic: (name: string): Locator => dialog.getByRole('option', { name, exact: true }),
    topics: dialog.getByRole('option'),
    article: (name: string): Locator => dialog.getByRole('article', { name, exact: true }),
    async closed(): Promise<void> {
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    },
  }
}
