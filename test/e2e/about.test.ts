import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import packageDescription from '../../package.json'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'

describe('the app about itself', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  /** Chooses a command in the native menu. */
  const choose = (command: string) =>
    launched.app.evaluate(({ Menu, BrowserWindow }, id) => {
      const [window] = BrowserWindow.getAllWindows()
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click(undefined, window, undefined)
    }, command)

  it('tells version, privacy and licence, and has the licences of others to be read', async () => {
    await choose('show-about')
    const dialog = launched.page.getByRole('dialog', { name: 'About Muqabala' })
    await dialog.getByText(packageDescription.version).waitFor()
    await dialog.getByText('makes no network request').waitFor()
    await dialog.getByText('Licence of Muqabala').press('Enter')
    await dialog.getByRole('region', { name: 'Licence of Muqabala' }).waitFor()
    expect(await dialog.getByRole('region').first().innerText()).toContain('MIT License')
    await saveScreenshot(launched.page, 'about')
    await dialog.getByText('Licence of Muqabala').press('Enter')
    await dialog.getByText('Software and fonts of others').press('Enter')
    await dialog.locator('summary', { hasText: /^react \d/u }).press('Enter')
    expect(await dialog.getByRole('region', { name: 'react', exact: true }).innerText()).toContain(
      'Permission is hereby granted',
    )
    for (const name of [
      'monaco-editor',
      '@fontsource/noto-naskh-arabic',
      '@photostructure/sqlite',
    ]) {
      await dialog.getByText(new RegExp(`^${name} \\d`, 'u')).waitFor()
    }
    await saveScreenshot(launched.page, 'about-notices')
    await launched.page.keyboard.press('Escape')
    await launched.page.keyboard.press('Control+Shift+l')
    await choose('show-about')
    await launched.page.getByRole('dialog', { name: 'حول «مقابلة»' }).waitFor()
    await launched.page.getByText('تبقى نصوصك على هذا الحاسوب').waitFor()
    await saveScreenshot(launched.page, 'about-ar')
    await launched.page.keyboard.press('Escape')
    await launched.page.keyboard.press('Control+Shift+l')
  })

  it('shows long work in the task bar, and calls back who went elsewhere', async () => {
    await launched.app.evaluate(({ BrowserWindow, Notification }) => {
      const heard: { bars: number[]; told: string[] } = { bars: [], told: [] }
      Object.assign(globalThis, { heard })
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) return
      window.setProgressBar = (share) => heard.bars.push(share)
      window.isFocused = () => false
      Notification.isSupported = () => true
      Notification.prototype.show = function show(this: Electron.Notification) {
        heard.told.push(`${this.title}: ${this.body}`)
      }
    })
    const heard = () =>
      launched.app.evaluate(
        () =>
          (globalThis as unknown as { heard: { readonly bars: number[]; readonly told: string[] } })
            .heard,
      )
    await choose('open-sample')
    await launched.page.getByRole('button', { name: 'Align', exact: true }).click()
    await expect.poll(async () => (await heard()).told).toHaveLength(1)
    const { bars, told } = await heard()
    expect(told[0]).toMatch(/^The alignment is ready: .+ is ready to be reviewed\.$/u)
    expect(bars.at(-1)).toBe(-1)
    expect(Math.max(...bars)).toBeGreaterThan(0)
    expect(bars.every((share) => share <= 1)).toBe(true)
  })
})
