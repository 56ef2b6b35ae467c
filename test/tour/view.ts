import type { Page } from 'playwright-core'
import { commandPalette } from '../e2e/screens/command-palette'
import type { LaunchedApp } from '../support/launch-app'

/** A view of the app: how to come to it from the review of the sample, and back. */
export interface View {
  readonly name: string
  readonly show: (launched: LaunchedApp) => Promise<void>
  readonly leave: (launched: LaunchedApp) => Promise<void>
  /** It writes pictures of its own: the window itself has nothing to show. */
  readonly isPaper?: true
}

/** Runs a command as a user finds it, whatever its key and the language are. */
export async function run(page: Page, command: string): Promise<void> {
  const palette = commandPalette(page)
  await palette.open()
  await palette.option(command).click()
  await palette.closed()
  await page.mouse.move(1, 1)
}

/** Presses keys, one after the other. */
export const press =
  (...keys: readonly string[]) =>
  async ({ page }: LaunchedApp): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }

/** Runs a command. */
export const command = (id: string) => (launched: LaunchedApp) => run(launched.page, id)
export const nothing = () => Promise.resolve()

/** A view that the same command opens and closes. */
export const toggled = (name: string, id: string): View => ({
  name,
  show: command(id),
  leave: command(id),
})

/** A sheet over the window. */
export const sheet = (name: string, id: string): View => ({
  name,
  show: command(id),
  leave: press('Escape'),
})
