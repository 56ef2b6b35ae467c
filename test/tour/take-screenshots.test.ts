import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshFolder, launchApp } from '../support/launch-app'
import { quantisePng } from './quantise-png'
import { reviewSome, tourViews } from './tour-views'

const folder = path.resolve(import.meta.dirname, '../../docs/tour')
const sizes = { width: 1200, height: 750 }

/** Not a test of the app: takes the pictures of docs/tour, and fails where a view cannot be reached. */
describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const)('the tour, interface %s, %s', (interfaceLanguage, theme) => {
  it('shows every view', async () => {
    mkdirSync(folder, { recursive: true })
    const userData = freshFolder('tour-')
    const settings = { interfaceLanguage, theme, author: 'Amal Haddad' }
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(settings))
    const launched = await launchApp({ userData })
    const { app, page, errors } = launched
    await reviewSome(page)
    await app.evaluate(({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
    }, sizes)
    for (const { name, show, leave } of tourViews) {
      await show(launched)
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
      const file = path.join(folder, `${name}-${interfaceLanguage}-${theme}.png`)
      writeFileSync(file, quantisePng(picture))
      await leave(launched)
    }
    expect(errors).toEqual([])
    await launched.close()
  })
})
