import type { Locator, Page } from 'playwright-core'
import { preferencesPage } from './preferences-page'

/** The part of the preferences that is about keys, in English. */
export function keyPreferences(page: Page) {
  const preferences = preferencesPage(page)
  const keys = preferences.section('Keys')
  const row = (command: string): Locator => keys.locator(`li[data-command="${command}"]`)
  return {
    row,
    open: () => preferences.open(),
    close: () => preferences.close(),
    recorder: keys.getByRole('group', { name: /^New key for/u }),
    choose: (preset: string) => keys.getByText(preset, { exact: true }).click(),
    unfold: () => keys.getByRole('button', { name: 'Change single keys' }).click(),
    search: (text: string) =>
      keys.getByRole('searchbox', { name: 'Search commands and keys' }).fill(text),
    record: (command: string) =>
      row(command)
        .getByRole('button', { name: /^Add a key/u })
        .click(),
    button: (name: string): Locator => keys.getByRole('button', { name, exact: true }),
    /** The keys of a command, as they are shown. */
    keysOf: (command: string): Promise<readonly string[]> =>
      row(command).locator('kbd').allInnerTexts(),
  }
}
