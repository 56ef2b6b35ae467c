import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { findBar } from './screens/find-bar'
import type { FindBar } from './screens/find-bar'
import { dropFiles, libraryPanel } from './screens/library-panel'
import type { LibraryPanel } from './screens/library-panel'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

const texts = {
  'boat.ar': 'القارب\n\nبنى الجدّ قاربًا من خشب الأرز. أبحر القارب عند الفجر.\n',
  'boat.en': 'The boat\n\nGrandfather built a boat of cedar. The boat sailed at dawn.\n',
  'net.ar': 'الشبكة\n\nرقّعت الجدّة الشبكة في الليل. ثم حملتها إلى القارب.\n',
  'net.en': 'The net\n\nGrandmother mended the net at night. Then she carried it to the boat.\n',
}

describe('all articles of a project', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let library: LibraryPanel
  let bar: FindBar

  const write = (name: string, text: string): string => {
    const file = path.join(launched.home, name)
    writeFileSync(file, text)
    return file
  }

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    library = libraryPanel(launched.page)
    bar = findBar(launched.page)
    await review.shown()
    const files = Object.entries(texts).map(([name, text]) => write(`${name}.txt`, text))
    await dropFiles(launched.page, files)
    await launched.page.getByText('Into a new project', { exact: true }).click()
    await launched.page.getByRole('button', { name: 'Align 2 articles' }).click()
    await launched.page.getByText('Grandfather built a boat').waitFor()
    await review.press('Control+Shift+b')
    await library.shows('القارب')
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  it('are one new project, whose name and article the window bears', async () => {
    await expect.poll(() => library.titles()).toEqual(['القارب', 'الشبكة'])
    expect(await launched.page.title()).toBe('\u2068القارب\u2069 — \u2068Muqabala\u2069')
    await review.press('Control+Alt+PageDown')
    await library.shows('الشبكة')
    expect(await launched.page.title()).toContain('\u2068الشبكة\u2069 — \u2068القارب\u2069')
    await review.press('Control+Alt+PageUp')
    await library.shows('القارب')
  })

  it('are searched together, counted, and gone through from one into the next', async () => {
    await review.press('Home', 'Control+Shift+f')
    await launched.page.keyboard.insertText('boat')
    const found = launched.page.locator('[data-found-articles]')
    await found.getByText('4 in 2 articles').waitFor()
    await bar.says('1 of 3')
    await review.press('Enter', 'Enter')
    await bar.says('3 of 3')
    await library.shows('القارب')
    await review.press('Enter')
    await library.shows('الشبكة')
    await bar.says('1 of 1')
    expect((await bar.marked('now')).map(({ text }) => text)).toEqual(['boat'])
    await saveScreenshot(launched.page, 'library-find-en')
    await review.press('Enter')
    await library.shows('القارب')
    await bar.says('1 of 3')
    await review.press('Shift+Enter')
    await library.shows('الشبكة')
    await found.click()
    await launched.page.getByRole('menuitem', { name: /القارب/u }).click()
    await library.shows('القارب')
  })

  it('say so where the article that is shown has none', async () => {
    await bar.find('mended')
    await bar.says('None in this article')
    await launched.page.locator('[data-found-articles]').getByText('1 in 1 article').waitFor()
    await review.press('Enter')
    await library.shows('الشبكة')
    await bar.says('1 of 1')
  })

  it('are searched for a regular expression too, and replaced in as one step', async () => {
    await review.press('Control+h')
    await bar.option(/Regular expression/u).click()
    await bar.find('b(oa)t')
    await launched.page.locator('[data-found-articles]').getByText('4 in 2 articles').waitFor()
    await bar.replacement.fill('s$1k')
    await review.press('Control+Alt+Enter')
    await bar.says('4 replaced')
    const undo = launched.page.getByRole('button', { name: /^Undo: Replace 4 matches/u })
    await undo.waitFor()
    await review.press('Control+Alt+PageUp')
    await library.shows('القارب')
    expect(await review.text(1, 'target')).toContain('The soak')
    await undo.click()
    expect(await review.text(1, 'target')).toContain('The boat')
    await review.press('Control+Alt+PageDown')
    await library.shows('الشبكة')
    await launched.page.getByText('carried it to the boat').first().waitFor()
    await bar.option(/Regular expression/u).click()
    await review.press('Escape')
  })

  it('are reviewed one after the other: what is next stands in the next article, and it says so', async () => {
    await review.press('Control+Alt+PageUp')
    await library.shows('القارب')
    await review.press('Home')
    const count = await review.rowCount()
    for (let row = 1; row <= count; row += 1) await review.press('a')
    await library.shows('الشبكة')
    await launched.page.getByText('Nothing left in “\u2068القارب\u2069”').waitFor()
    expect(await library.article('القارب').innerText()).toContain('all reviewed')
    expect(await review.status(await review.selectedNumber())).toContain('Unreviewed')
    await saveScreenshot(launched.page, 'library-went-on')
  })
})
