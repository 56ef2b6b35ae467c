import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rootSwitches } from '../../scripts/root-switches.mjs'
import { freshFolder, launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'

/** What Electron is asked to show, and what the user answers. */
interface Asked {
  readonly message: string
  readonly buttons: readonly string[]
}

describe.each(['en', 'ar'] as const)('what fails, in %s', (language) => {
  let launched: LaunchedApp
  let report: string

  beforeAll(async () => {
    launched = await launchApp()
    report = path.join(launched.home, 'report.txt')
    await reviewScreen(launched.page).shown()
    if (language === 'ar') await launched.page.keyboard.press('Control+Shift+l')
  })

  afterAll(async () => {
    await launched.close()
  })

  /** Answers message boxes by these buttons, and remembers what they said. */
  const answer = (buttons: readonly number[]) =>
    launched.app.evaluate(
      ({ dialog }, { answers, file }) => {
        const asked: unknown[] = []
        Object.assign(globalThis, { asked })
        dialog.showMessageBox = (...[first, second]: readonly unknown[]) => {
          asked.push(second ?? first)
          return Promise.resolve({ response: answers.shift() ?? 0, checkboxChecked: false })
        }
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file })
      },
      { answers: [...buttons], file: report },
    )

  const asked = (): Promise<readonly Asked[]> =>
    launched.app.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked)

  /** Asks the page by way of the main process: a page that crashed is gone for Playwright. */
  const inPage = <T>(script: string): Promise<T> =>
    launched.app.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<T>,
      script,
    )

  it('in the main process is told, and goes into a report without text and paths', async () => {
    await answer([2, 0])
    await launched.app.evaluate(() => {
      setImmediate(() => {
        throw new Error('A test: «نص سري» in /home/someone/secret.muqabala')
      })
    })
    await expect.poll(async () => (await asked()).length).toBe(2)
    const [first] = await asked()
    expect(first?.message).toMatch(language === 'en' ? /is kept/u : /باقٍ/u)
    expect(first?.buttons).toHaveLength(3)
    const written = readFileSync(report, 'utf8')
    expect(written).toMatch(/^Muqabala 0/u)
    expect(written).toContain('main process\nError: A test: … … in secret.muqabala')
    expect(written).not.toMatch(/someone|سري/u)
  })

  it('in the page is told too', async () => {
    await answer([0])
    await launched.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('A test in the page.')
      })
    })
    await expect.poll(async () => (await asked()).length).toBe(1)
  })

  it('with the whole page, brings it back to the same place with all that was done', async () => {
    const review = reviewScreen(launched.page)
    await review.select(5)
    await review.press('a')
    await review.select(7, 'source')
    await launched.page.keyboard.press('Control+2')
    await review.saved()
    const selected = await launched.page
      .locator('[aria-selected="true"]')
      .first()
      .getAttribute('data-bead')
    await answer([0])
    // The place is told in the next quiet moment.
    await launched.page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })),
    )
    await launched.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    })
    await expect.poll(async () => (await asked()).length).toBe(1)
    const [first] = await asked()
    expect(first?.message).toMatch(language === 'en' ? /opened again/u : /فُتحت من جديد/u)
    await expect
      .poll(() => inPage<boolean>(`document.querySelector('[data-save-state="saved"]') !== null`))
      .toBe(true)
    await expect
      .poll(() =>
        inPage<string | null>(
          `document.querySelector('[aria-selected="true"]')?.getAttribute('data-bead') ?? null`,
        ),
      )
      .toBe(selected)
    expect(await inPage<string>('document.documentElement.lang')).toBe(language)
  })
})

/** Loaded before the app: its first page fails as soon as it is there. Prints what is said of it and what comes then. */
const failingStart = `
const { app, dialog } = require('electron')
dialog.showMessageBox = (...asked) => {
  console.log('said:', (asked[1] ?? asked[0]).message)
  return Promise.resolve({ response: 0, checkboxChecked: false })
}
dialog.showErrorBox = (_title, text) => console.log('error box:', text)
app.once('web-contents-created', (_event, contents) => {
  contents.once('did-navigate', () => {
    contents.forcefullyCrashRenderer()
    contents.once('did-finish-load', async () => {
      const shown = "new Promise((resolve) => { const look = () => document.querySelector('[role=grid]') ? resolve('shown') : setTimeout(look, 50); look() })"
      console.log('page:', await contents.executeJavaScript(shown))
      app.exit(0)
    })
  })
})
`

describe('a page that fails before the app is whole', () => {
  it('is loaded again, and said to have failed', async () => {
    const home = freshFolder('failing-start-')
    const script = path.join(home, 'failing-start.cjs')
    writeFileSync(script, failingStart)
    const child = spawn(
      path.join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron'),
      [...rootSwitches(), '-r', script, process.cwd(), `--user-data-dir=${home}`, '--disable-gpu'],
      { env: { ...process.env, HOME: home, MUQABALA_DICTD: '', LANG: 'en_US.UTF-8' } },
    )
    let printed = ''
    child.stdout.on('data', (chunk) => (printed += String(chunk)))
    await once(child, 'exit')
    expect(printed).toMatch(/said: .*opened again/u)
    expect(printed).toContain('page: shown')
    expect(printed).not.toContain('error box')
  })
})
