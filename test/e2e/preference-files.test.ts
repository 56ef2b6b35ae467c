import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { preferencesPage } from './screens/preferences-page'
import { reviewScreen } from './screens/review-screen'

describe('the preferences as a whole', () => {
  let launched: LaunchedApp
  let preferences: ReturnType<typeof preferencesPage>

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
    preferences = preferencesPage(launched.page)
    await preferences.open()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const file = () => path.join(launched.home, 'mine.json')
  const all = () => preferences.section('All preferences')
  const press = (name: string) => all().getByRole('button', { name }).click()
  const theme = () => launched.page.evaluate(() => document.documentElement.dataset['theme'])

  it('are exported to a file', async () => {
    await preferences.dialog.getByText('Dark', { exact: true }).click()
    await answerDialogs(launched.app, { save: [file()] })
    await press('Export preferences…')
    await all().getByText('Your preferences are in').waitFor()
    expect(readFileSync(file(), 'utf8')).toContain('"theme": "dark"')
  })

  it('are reset together, after a question that can be answered with no', async () => {
    await press('Reset all preferences')
    await all().getByRole('button', { name: 'Cancel' }).press('Enter')
    expect(await theme()).toBe('dark')
    await press('Reset all preferences')
    await saveScreenshot(launched.page, 'preferences-reset')
    await all().getByRole('button', { name: 'Reset', exact: true }).click()
    await launched.page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light')
  })

  it('are reset section by section', async () => {
    const you = preferences.section('You')
    const name = await preferences.author.inputValue()
    await preferences.author.fill('Layla Haddad')
    await you.getByRole('button', { name: 'Reset this section' }).click()
    await you.getByRole('button', { name: 'Reset', exact: true }).click()
    await expect.poll(() => preferences.author.inputValue()).toBe(name)
  })

  it('show what a file would change before they take it over', async () => {
    await answerDialogs(launched.app, { open: [[file()], [file()]] })
    await press('Import preferences…')
    const offered = all().getByRole('group', { name: /would change one preference/u })
    await offered.getByText('Theme').waitFor()
    expect(await offered.innerText()).toMatch(/As the system\s+Dark/u)
    await saveScreenshot(launched.page, 'preferences-offered')
    await offered.getByRole('button', { name: 'Leave mine as they are' }).click()
    expect(await theme()).toBe('light')
    await press('Import preferences…')
    await all().getByRole('button', { name: 'Take these over' }).press('Enter')
    await launched.page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
  })

  it('say of another file why it is none', async () => {
    const other = path.join(launched.home, 'notes.json')
    writeFileSync(other, '{"notes":[]}')
    await answerDialogs(launched.app, { open: [[other]] })
    await press('Import preferences…')
    await all().getByText('notes.json').waitFor()
    expect(await all().getByRole('status').innerText()).toContain('holds no preferences')
  })

  it('say that everything is saved, and keep backups as many and as often as wanted', async () => {
    const backups = preferences.section('Saving and backups')
    await backups.getByText('Every change is saved in the project at once.').waitFor()
    await backups.getByText('Backups', { exact: false }).first().waitFor()
    const folder = await backups.locator('bdi').innerText()
    expect(folder).toMatch(/Muqabala › Backups$/u)
    await backups.getByRole('textbox', { name: 'Backups of each project' }).fill('3')
    await backups.getByRole('textbox', { name: 'Backups of each project' }).press('Tab')
    await backups.getByRole('switch', { name: 'Keep backups of projects' }).press('Space')
    await backups.scrollIntoViewIfNeeded()
    await saveScreenshot(launched.page, 'preferences-backups')
    await preferences.close()
    const kept = readFileSync(path.join(launched.userData, 'settings.json'), 'utf8')
    expect(JSON.parse(kept)).toMatchObject({ backups: { isOn: false, kept: 3 } })
  })

  it('are all there in Arabic', async () => {
    await launched.page.keyboard.press('Control+Shift+l')
    await launched.page.keyboard.press('Control+Comma')
    const section = launched.page.getByRole('region', { name: 'الحفظ والنسخ الاحتياطية' })
    await section.scrollIntoViewIfNeeded()
    await saveScreenshot(launched.page, 'preferences-backups-ar')
    const whole = launched.page.getByRole('region', { name: 'التفضيلات كلها' })
    await whole.scrollIntoViewIfNeeded()
    await saveScreenshot(launched.page, 'preferences-files-ar')
  })
})
