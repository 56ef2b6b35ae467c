import { copyFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import { splitScreen } from './screens/split-screen'

const fixtures = path.resolve(import.meta.dirname, '../fixtures/formats')

/** صباح الخير يا ميناء, in Windows-1256. */
const oldArabic = [
  0xd5, 0xc8, 0xc7, 0xcd, 0x20, 0xc7, 0xe1, 0xce, 0xed, 0xd1, 0x20, 0xed, 0xc7, 0x20, 0xe3, 0xed,
  0xe4, 0xc7, 0xc1, 0x2e, 0x0a,
]

describe('files of every kind', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const choose = async (...files: readonly string[]) => {
    await answerDialogs(launched.app, { open: [files] })
    await launched.page.keyboard.press('Control+n')
  }
  const page = () => launched.page

  it('opens a translation memory as it is, after showing what is in it', async () => {
    await choose(path.join(fixtures, 'tmx/in-01-memory.tmx'))
    await page().getByRole('heading', { name: 'Check what was read' }).waitFor()
    const main = page().getByRole('main')
    for (const words of ['2 pairs', '1 only in the source', 'TMX', 'in-01-memory.tmx']) {
      expect(await main.innerText()).toContain(words)
    }
    const first = page()
      .getByRole('list', { name: 'The first pairs' })
      .getByRole('listitem')
      .first()
    expect(await first.locator('[lang="ar-SA"]').getAttribute('dir')).toBe('rtl')
    await saveScreenshot(page(), 'import-bitext')
    await page().getByRole('textbox', { name: 'Title' }).fill('Harbour memory')
    await page().getByRole('button', { name: 'Open', exact: true }).click()
    const review = reviewScreen(page())
    await review.shown()
    await page().getByText('The sailors slept.').first().waitFor()
    expect(await review.rowCount()).toBe(3)
    expect(await review.text(1, 'target')).toContain('The sea was calm.')
    expect(await review.status(1)).toContain('Unreviewed')
  })

  it('takes the article out of a saved page with both languages', async () => {
    await choose(path.join(fixtures, 'html/in-01-news.html'))
    const split = splitScreen(page())
    await split.shown()
    await split.block('Source', 'كان البحر هادئًا').waitFor()
    await split.block('Translation', 'The sea was calm').waitFor()
    for (const frame of ['run me', 'رياضة', 'حقوق', 'شارك']) {
      expect(await page().getByRole('main').innerText()).not.toContain(frame)
    }
    expect(await split.block('Translation', 'A quiet harbour').innerText()).toContain('Heading')
    await saveScreenshot(page(), 'import-page')
    await split.align()
    const review = reviewScreen(page())
    await page().getByText('without moving').first().waitFor()
    expect(await review.rowCount()).toBeGreaterThan(5)
  })

  it('aligns two Word documents, without what was struck out of them', async () => {
    await choose(
      path.join(fixtures, 'docx/in-01-tracked.ar.docx'),
      path.join(fixtures, 'docx/in-02-tracked.en.docx'),
    )
    const split = splitScreen(page())
    await split.shown()
    await split.block('Translation', 'stayed in the harbour').waitFor()
    expect(await page().getByRole('main').innerText()).not.toContain('did not sail')
    await split.align()
    await page().getByText('nobody asked why that day').first().waitFor()
  })

  it('shows in which encoding a text was read, and reads it in another', async () => {
    const source = path.join(launched.home, 'old.txt')
    writeFileSync(source, Uint8Array.from(oldArabic))
    const target = path.join(launched.home, 'new.txt')
    writeFileSync(target, 'Good morning, harbour.\n')
    await choose(source, target)
    const split = splitScreen(page())
    await split.shown()
    await split.block('Source', 'صباح الخير').waitFor()
    const menu = page().getByRole('button', { name: /Encoding of.*old\.txt/u })
    expect(await menu.innerText()).toMatch(/Windows-1256[^]*guessed/u)
    await saveScreenshot(page(), 'import-encoding')
    await menu.click()
    await page().getByRole('option', { name: 'ISO 8859-6' }).click()
    await split.block('Source', 'صباح الخير').waitFor({ state: 'detached' })
    await page()
      .getByRole('button', { name: /Encoding of.*old\.txt/u })
      .click()
    await page().getByRole('option', { name: 'Windows-1256' }).click()
    await split.block('Source', 'صباح الخير').waitFor()
    await page().getByRole('button', { name: 'Cancel' }).click()
  })

  it('says what is wrong with a file that is cut off, and changes nothing', async () => {
    const cut = path.join(launched.home, 'cut.tmx')
    copyFileSync(path.join(fixtures, 'tmx/in-01-memory.tmx'), cut)
    writeFileSync(cut, '<?xml version="1.0"?><tmx version="1.4"><header/><body><tu>')
    await choose(cut)
    const alert = page().getByRole('alert', { name: 'Messages' })
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/cut\.tmx[^]*TMX[^]*damaged/u)
  })
})
