import type { LaunchedApp } from '../../support/launch-app'
import { press, run } from '../view'
import type { View } from '../view'

/** Opens the preferences with a section at the top of what is seen of them. */
async function showSection({ page }: LaunchedApp, title: string): Promise<void> {
  await run(page, 'show-preferences')
  const section = page.locator(`[data-section="${title}"]`)
  await page.locator('[data-about="add-dictionary"]').waitFor()
  await section.evaluate((element) => {
    element.scrollIntoView({ block: 'start' })
  })
}

const section = (name: string, title: string): View => ({
  name: `preferences-${name}`,
  show: (launched) => showSection(launched, title),
  leave: press('Escape'),
})

/** The sections of the preferences, each in turn. */
export const preferenceViews: readonly View[] = [
  section('appearance', 'appearance.title'),
  section('keys', 'keys.title'),
  {
    name: 'preferences-single-keys',
    async show(launched) {
      await showSection(launched, 'keys.title')
      const { page } = launched
      await page
        .locator('[data-section="keys.title"] button[aria-expanded="false"]')
        .first()
        .click()
      const row = page.locator('li[data-command="comment"]')
      await row.evaluate((element) => {
        element.scrollIntoView({ block: 'center' })
      })
      await row.locator('[data-about="add-key"]').click()
      await page.keyboard.press('m')
    },
    leave: closed,
  },
  section('backups', 'backups.title'),
  section('dictionaries', 'dictionary.title'),
  section('file', 'preferences.all'),
  {
    name: 'preferences-search',
    async show({ page }) {
      await run(page, 'show-preferences')
      const language = await page.evaluate(() => document.documentElement.lang)
      await page.getByRole('searchbox').fill(language === 'ar' ? 'خط' : 'typeface')
    },
    leave: closed,
  },
]

async function closed({ page }: LaunchedApp): Promise<void> {
  await page.getByRole('dialog').locator('[data-about="close"]').click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
