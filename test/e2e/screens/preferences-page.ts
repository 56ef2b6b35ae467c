import type { Locator, Page } from 'playwright-core'

/** The preferences, in English. */
export function preferencesPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Preferences' })
  const row = (name: string): Locator => dialog.getByRole('listitem').filter({ hasText: name })
  return {
    dialog,
    row,
    section: (name: string): Locator => dialog.getByRole('region', { name, exact: true }),
    author: dialog.getByRole('textbox', { name: 'Your name' }),
    switchOf: (name: string): Locator => row(name).getByRole('switch'),
    add: () => dialog.getByRole('button', { name: 'Add dictionaries…' }).click(),
    async open(): Promise<void> {
      await page.keyboard.press('Control+Comma')
      await row('From your approved beads').waitFor()
    },
    async close(): Promise<void> {
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    },
  }
}
