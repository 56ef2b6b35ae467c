import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import { splitScreen } from './screens/split-screen'

describe('several windows', () => {
  let launched: LaunchedApp
  let second: Page

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
    await reviewScreen(launched.page).saved()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const newWindow = async (act: () => Promise<unknown>): Promise<Page> => {
    const [page] = await Promise.all([launched.app.waitForEvent('window'), act()])
    await page.waitForLoadState('domcontentloaded')
    return page
  }

  const secondStart = (files: readonly string[]) =>
    launched.app.evaluate(
      ({ app }, { argv, folder }) => {
        app.emit('second-instance', {}, [...process.argv.slice(0, 2), ...argv], folder)
      },
      { argv: [...files], folder: launched.home },
    )

  const file = (name: string, text: string): string => {
    const at = path.join(launched.home, name)
    writeFileSync(at, text)
    return at
  }

  /** Closes a window as its user does. */
  const close = async (page: Page): Promise<void> => {
    const handle = await launched.app.browserWindow(page)
    await handle.evaluate((window: { close(): void }) => {
      window.close()
    })
  }

  const isInFront = (page: Page): Promise<boolean> => page.evaluate(() => document.hasFocus())

  it('are opened by key, empty, beside the first one', async () => {
    second = await newWindow(() => launched.page.keyboard.press('Control+Alt+n'))
    await second.getByRole('heading', { level: 1 }).waitFor()
    expect(launched.app.windows()).toHaveLength(2)
    const places = await launched.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getBounds().x),
    )
    expect(new Set(places).size).toBe(2)
    await saveScreenshot(second, 'second-window')
  })

  it('follow each other’s settings', async () => {
    await second.keyboard.press('Control+Shift+l')
    await launched.page.waitForFunction(() => document.documentElement.dir === 'rtl')
    await second.keyboard.press('Control+Shift+l')
    await launched.page.waitForFunction(() => document.documentElement.dir === 'ltr')
  })

  it('show a project once: opened again, its window comes to the front', async () => {
    await expect.poll(() => isInFront(second)).toBe(true)
    const recent = second.getByRole('region', { name: 'Opened recently' })
    await recent.getByRole('button').first().click()
    await expect.poll(() => isInFront(launched.page)).toBe(true)
    expect(await second.getByRole('grid').count()).toBe(0)
  })

  it('take files that a second start brings, a free one first, then one of their own', async () => {
    const oar = [
      file('oar.ar.txt', 'المجداف\n\nنحت الصبي مجدافًا صغيرًا.\n'),
      file('oar.en.txt', 'The oar\n\nThe boy carved a small oar.\n'),
    ]
    await secondStart(oar)
    await splitScreen(second).shown()
    await splitScreen(second).align()
    await reviewScreen(second).shown()
    await reviewScreen(second).saved()
    expect(launched.app.windows()).toHaveLength(2)
    const third = await newWindow(() => secondStart(oar))
    await splitScreen(third).shown()
    await close(third)
    await expect.poll(() => launched.app.windows().length).toBe(2)
  })

  it('keep their projects apart, and each has an undo of its own', async () => {
    const review = reviewScreen(second)
    await review.select(1)
    await review.press('a')
    await review.saved()
    expect(await review.status(1)).toContain('Approved')
    expect(await reviewScreen(launched.page).status(1)).not.toContain('Approved')
    const labels = () =>
      launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.label)
    await expect.poll(labels).toContain('Approve')
    await launched.page.bringToFront()
    await expect.poll(labels).not.toContain('Approve')
  })

  it('get a project that is opened beside another one', async () => {
    await second.keyboard.press('Control+w')
    await second.getByRole('heading', { level: 1 }).waitFor()
    await close(second)
    await expect.poll(() => launched.app.windows().length).toBe(1)
    const documents = await launched.app.evaluate(({ app }) => app.getPath('documents'))
    const folder = path.join(documents, 'Muqabala')
    const [oar = ''] = readdirSync(folder).filter((name) => /oar|مجداف/u.test(name))
    await answerDialogs(launched.app, { open: [[path.join(folder, oar)]] })
    second = await newWindow(() => launched.page.keyboard.press('Control+o'))
    await reviewScreen(second).shown()
    expect(await reviewScreen(second).status(1)).toContain('Approved')
    await reviewScreen(launched.page).shown()
  })

  it('get a new project that is begun beside one in which something was done', async () => {
    const ferry = [
      file('ferry.ar.txt', 'العبّارة\n\nعادت العبّارة إلى الخليج.\n'),
      file('ferry.en.txt', 'The ferry\n\nThe ferry came back to the bay.\n'),
    ]
    await answerDialogs(launched.app, { open: [ferry] })
    const review = reviewScreen(second)
    const before = await review.text(1, 'source')
    await second.keyboard.press('Control+n')
    await splitScreen(second).shown()
    const third = await newWindow(() => splitScreen(second).align())
    await reviewScreen(third).shown()
    expect(await reviewScreen(third).text(1, 'source')).toContain('العبّارة')
    await review.shown()
    expect(await review.text(1, 'source')).toBe(before)
    await close(third)
    await expect.poll(() => launched.app.windows().length).toBe(2)
  })

  it('come back together after quitting, each with its project', async () => {
    await launched.close()
    const again = await launchApp({ userData: launched.userData })
    await expect.poll(() => again.app.windows().length).toBe(2)
    const titles = await Promise.all(
      again.app.windows().map(async (page) => {
        await reviewScreen(page).shown()
        return reviewScreen(page).text(1, 'source')
      }),
    )
    expect(new Set(titles).size).toBe(2)
    launched = again
  })

  it('go alone when they are closed while others stay', async () => {
    const [first, other] = launched.app.windows()
    if (other !== undefined) await close(other)
    await expect.poll(() => launched.app.windows().length).toBe(1)
    if (first !== undefined) await reviewScreen(first).shown()
    await launched.close()
    launched = await launchApp({ userData: launched.userData })
    await reviewScreen(launched.page).shown()
    expect(launched.app.windows()).toHaveLength(1)
  })
})
