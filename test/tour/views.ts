import type { Page } from 'playwright-core'
import { commandPalette } from '../e2e/screens/command-palette'
import { reviewScreen } from '../e2e/screens/review-screen'

/** A view of the app: how to come to it from the review of the sample, and back. */
export interface View {
  readonly name: string
  readonly show: (page: Page) => Promise<void>
  readonly leave: (page: Page) => Promise<void>
}

/** Runs a command as a user finds it, whatever its key and the language are. */
async function run(page: Page, command: string): Promise<void> {
  const palette = commandPalette(page)
  await palette.open()
  await palette.option(command).click()
  await palette.closed()
}

const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }

const command = (id: string) => (page: Page) => run(page, id)

/** In the order in which the pictures are taken: the last ones leave the review. */
export const views: readonly View[] = [
  { name: 'review', show: () => Promise.resolve(), leave: () => Promise.resolve() },
  { name: 'paragraphs', show: command('toggle-level'), leave: command('toggle-level') },
  {
    name: 'selection',
    show: press('Shift+ArrowDown', 'Shift+ArrowDown'),
    leave: press('Escape', 'ArrowUp', 'ArrowUp'),
  },
  {
    name: 'find',
    async show(page) {
      await run(page, 'replace')
      await page.keyboard.insertText('مكتبه')
    },
    leave: press('Escape'),
  },
  { name: 'history', show: command('toggle-history'), leave: command('toggle-history') },
  { name: 'palette', show: (page) => commandPalette(page).open(), leave: press('Escape') },
  { name: 'keys', show: command('show-keys'), leave: press('Escape') },
  { name: 'preferences', show: command('show-preferences'), leave: press('Escape') },
  { name: 'export', show: command('export-article'), leave: press('Escape') },
  { name: 'welcome', show: command('close-project'), leave: () => Promise.resolve() },
  { name: 'split', show: command('open-sample'), leave: () => Promise.resolve() },
]

/** The sample as it looks in the middle of its review: some beads approved, a number being corrected. */
export async function reviewSome(page: Page): Promise<void> {
  const review = reviewScreen(page)
  await review.shown()
  await page.keyboard.press('Home')
  for (let count = 0; count < 6; count += 1) await run(page, 'approve-and-next')
  await review.goTo('43,000')
  const number = await review.selectedNumber()
  const text = await review.text(number, 'target')
  await run(page, 'edit-text')
  await review.editor('target').locator('.monaco-editor.focused').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text.replace('43,000', '34,000'))
  await page.keyboard.press('Escape')
}
