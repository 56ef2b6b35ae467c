import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { historyPanel } from './screens/history-panel'
import { preferencesPage } from './screens/preferences-page'
import { reviewScreen } from './screens/review-screen'
import { splitScreen } from './screens/split-screen'

// Invented words, which only the dictionary of this test explains.
const arabic = 'زنبط في الحديقة\n\nوقف الزنبط أمام البيت طويلا.\n\nثم أغلق الباب وعاد إلى القرية.\n'
const english =
  'A quoll in the garden\n\nThe quoll stood in front of the house for a long time.\n\nThen it closed the door and returned to the village.\n'

describe('the preferences', () => {
  let launched: LaunchedApp
  let preferences: ReturnType<typeof preferencesPage>

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
    preferences = preferencesPage(launched.page)
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const file = (name: string, text: string): string => {
    const at = path.join(launched.home, name)
    writeFileSync(at, text)
    return at
  }

  const alignQuolls = async (): Promise<void> => {
    const files = [file('quolls.ar.txt', arabic), file('quolls.en.txt', english)]
    await answerDialogs(launched.app, { open: [files] })
    await launched.page.keyboard.press('Control+n')
    const split = splitScreen(launched.page)
    await split.shown()
    await split.align()
    const review = reviewScreen(launched.page)
    await review.row(1).filter({ hasText: 'quoll' }).waitFor()
    await review.select(2)
  }

  const fromDictionary = () => launched.page.locator('[title*="beasts.tsv"]')

  it('take a dictionary, and say of another file why it is none', async () => {
    await preferences.open()
    const terms = file('beasts.tsv', 'quoll\tزنبط\nbilby\tخنفل\n')
    await answerDialogs(launched.app, { open: [[terms, file('note.txt', 'No dictionary.')]] })
    await preferences.add()
    await preferences
      .row('beasts.tsv')
      .getByText('2 entries · English–Arabic · list of terms (TSV) · added by you')
      .waitFor()
    expect(await preferences.dialog.getByRole('status').innerText()).toContain('note.txt')
    await saveScreenshot(launched.page, 'preferences')
    await preferences.close()
  })

  it('make the next alignment use it, and its reasons say so', async () => {
    await alignQuolls()
    await fromDictionary().waitFor()
    expect(await fromDictionary().innerText()).toMatch(/quoll/u)
  })

  it('stop using it when it is switched off, and forget it when it is removed', async () => {
    await preferences.open()
    await preferences.switchOf('beasts.tsv').press('Space')
    await preferences.dialog.locator('[role="switch"]:not(:checked)').waitFor({ state: 'attached' })
    await preferences.close()
    await alignQuolls()
    expect(await fromDictionary().count()).toBe(0)
    await preferences.open()
    await preferences
      .row('beasts.tsv')
      .getByRole('button', { name: /^Remove .*beasts\.tsv/u })
      .click()
    await preferences.row('beasts.tsv').waitFor({ state: 'detached' })
    await preferences.close()
  })

  it('sign the next step with the name that was given', async () => {
    await preferences.open()
    await preferences.author.fill('Layla Haddad')
    await preferences.close()
    const review = reviewScreen(launched.page)
    await review.select(2)
    await review.press('Control+Enter')
    expect(await review.status(2)).toContain('Approved')
    await launched.page.keyboard.press('Control+Shift+h')
    await historyPanel(launched.page).panel.getByText('Layla Haddad').waitFor()
    await preferences.open()
    expect(await preferences.author.inputValue()).toBe('Layla Haddad')
    await preferences.close()
  })

  it('change language and theme at once', async () => {
    await preferences.open()
    await preferences.dialog.getByText('Dark', { exact: true }).click()
    await preferences.dialog.getByText('العربية', { exact: true }).click()
    const arabicDialog = launched.page.getByRole('dialog', { name: 'التفضيلات' })
    await arabicDialog.getByText('من صفوفك المعتمدة').waitFor()
    expect(
      await launched.page.evaluate(() => [
        document.documentElement.dir,
        document.documentElement.dataset['theme'],
      ]),
    ).toEqual(['rtl', 'dark'])
    await saveScreenshot(launched.page, 'preferences-ar-dark')
  })
})
