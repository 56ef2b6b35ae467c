import type { Locator, Page } from 'playwright-core'

/** The command palette, and the menu of a bead, as a user reads them. */
export function commandPalette(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^(?:All commands|كل الأوامر)$/u })
  const field = dialog.getByRole('combobox')
  return {
    dialog,
    field,
    options: dialog.getByRole('option'),
    option: (id: string): Locator => dialog.locator(`[data-command="${id}"]`),
    /** The option that Enter would run, as a screen reader is told. */
    async active(): Promise<string> {
      const id = await field.getAttribute('aria-activedescendant')
      return (await dialog.locator(`[id="${id ?? ''}"]`).getAttribute('data-command')) ?? ''
    },
    async open(): Promise<void> {
      await page.keyboard.press('Control+k')
      await dialog.waitFor()
    },
    async closed(): Promise<void> {
      await dialog.waitFor({ state: 'detached' })
    },
  }
}

/** The menu of a bead. */
export function beadMenu(page: Page) {
  const menu = page.getByRole('menu', { name: 'Commands for this bead' })
  return {
    menu,
    item: (name: string | RegExp): Locator => menu.getByRole('menuitem', { name }),
  }
}
