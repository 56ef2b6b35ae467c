import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { commandPalette } from './screens/command-palette'
import { helpScreen } from './screens/help-screen'
import { preferencesPage } from './screens/preferences-page'
import { reviewScreen } from './screens/review-screen'

describe('the help', () => {
  let launched: LaunchedApp
  let help: ReturnType<typeof helpScreen>

  beforeAll(async () => {
    launched = await launchApp()
    help = helpScreen(launched.page)
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  it('opens at what is said of the place where the keyboard is', async () => {
    const { page } = launched
    await reviewScreen(page).select(3)
    await page.keyboard.press('F1')
    await help.article('Reading the alignment').waitFor()
    await saveScreenshot(page, 'help-en')
    await help.closed()
    await page.keyboard.press('Control+f')
    await page.keyboard.press('F1')
    await help.article('Searching and filtering').waitFor()
    await help.closed()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+e')
    await page.getByRole('dialog', { name: 'Export' }).waitFor()
    await page.keyboard.press('F1')
    await help.article('Exporting').waitFor()
    await help.closed()
    // What was open stays open beneath.
    await page.getByRole('dialog', { name: 'Export' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('is looked through by words, which are marked, and read by keyboard alone', async () => {
    const { page } = launched
    await page.keyboard.press('F1')
    await page.keyboard.type('severity')
    await help.article('Comments and issues').waitFor()
    expect(await help.topics.count()).toBeLessThan(6)
    expect(await page.evaluate(() => CSS.highlights.get('help-found')?.size ?? 0)).toBeGreaterThan(
      0,
    )
    await page.keyboard.press('Control+a')
    await page.keyboard.type('zzz')
    await help.dialog.getByText('Nothing in the help has these words.').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await help.article('Getting started').waitFor()
    await page.keyboard.press('ArrowDown')
    await help.article('Reading the alignment').waitFor()
    await help.dialog.getByRole('button', { name: 'All keys' }).waitFor()
    await help.closed()
  })

  it('shows the keys that the user has', async () => {
    const { page } = launched
    await page.keyboard.press('F1')
    await help.topic('Getting started').click()
    await help.article('Getting started').locator('kbd', { hasText: 'Ctrl+N' }).waitFor()
    await help.closed()
    const preferences = preferencesPage(page)
    await preferences.open()
    await preferences.section('Keys').getByText('OmegaT', { exact: true }).click()
    await preferences.close()
    await page.keyboard.press('F1')
    await help.topic('Getting started').click()
    await help.article('Getting started').locator('kbd', { hasText: 'Ctrl+Shift+N' }).waitFor()
    await help.closed()
    await preferences.open()
    await preferences.section('Keys').getByText('Muqabala', { exact: true }).click()
    await preferences.close()
  })

  it('is found in the list of commands, in either language', async () => {
    const { page } = launched
    const palette = commandPalette(page)
    await palette.open()
    await palette.field.fill('help privacy')
    await palette.dialog.locator('[data-help-topic="privacy"]').waitFor()
    await page.keyboard.press('Enter')
    await help.article('Privacy').waitFor()
    await help.closed()
  })

  it('reads as well in Arabic, and finds words however they are spelt', async () => {
    const { page } = launched
    await page.keyboard.press('Control+Shift+l')
    await reviewScreen(page).select(3)
    await page.keyboard.press('F1')
    await help.article('كيف تُقرأ المحاذاة').waitFor()
    await page.keyboard.insertText('الماخذ')
    await help.article('التعليقات والمآخذ').waitFor()
    await saveScreenshot(page, 'help-ar')
    await help.article('التعليقات والمآخذ').getByText('الدرجة', { exact: true }).first().waitFor()
    await help.closed()
    await page.keyboard.press('Control+Shift+l')
  })
})
