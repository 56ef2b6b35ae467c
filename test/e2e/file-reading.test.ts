import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import { splitScreen } from './screens/split-screen'

const fixtures = path.resolve(import.meta.dirname, '../fixtures/formats')
const folder = mkdtempSync(path.join(tmpdir(), 'muqabala-reading-'))

/** A file in a folder of its own; gives its path. */
function written(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

/** A memory that takes seconds to read. */
function longMemory(units: number): string {
  const pair =
    '<tu><tuv xml:lang="ar"><seg>كان البحر هادئًا.</seg></tuv><tuv xml:lang="en"><seg>The sea was calm.</seg></tuv></tu>'
  return `<tmx version="1.4"><header srclang="ar"/><body>${pair.repeat(units)}</body></tmx>`
}

/** XLIFF that takes seconds to read. */
function longXliff(units: number): string {
  const unit =
    '<trans-unit id="b"><source>كان البحر هادئًا.</source><target state="translated">The sea was calm.</target></trans-unit>'
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="ar" target-language="en" datatype="plaintext"><body>${unit.repeat(units)}</body></file></xliff>`
}

describe('reading files', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const page = () => launched.page
  const choose = async (...files: readonly string[]) => {
    await answerDialogs(launched.app, { open: [files] })
    await page().keyboard.press('Control+n')
  }
  const firstPair = () =>
    page().getByRole('list', { name: 'The first pairs' }).getByRole('listitem').first().innerText()
  const select = async (label: string, choice: RegExp) => {
    await page().getByRole('button', { name: label }).click()
    await page().getByRole('option', { name: choice }).click()
  }

  it.each([
    ['another version', 'Control+Shift+e', 'version.tmx'],
    ['a file that came back', 'Control+i', 'returned.xlf'],
  ])('goes on while %s is read, and stops when asked', async (_what, key, name) => {
    const file = written(name, name.endsWith('.tmx') ? longMemory(120_000) : longXliff(80_000))
    await answerDialogs(launched.app, { open: [[file]] })
    await page().keyboard.press(key)
    const dialog = page().getByRole('dialog', { name: 'Reading' })
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain(name)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
    await reviewScreen(page()).shown()
    expect(await page().getByRole('complementary', { name: 'Reviewed file' }).count()).toBe(0)
  })

  it('shows the sheet and the columns of a workbook, and takes others', async () => {
    await choose(path.join(fixtures, 'xlsx/in-01-sheets.xlsx'))
    const table = page().getByRole('group', { name: 'How the table was read' })
    await table.waitFor()
    expect(await table.innerText()).toMatch(/المقال[^]*النص العربي[^]*Text in English/)
    await saveScreenshot(page(), 'import-workbook')
    await select('Translation column', /ملاحظة/)
    await page().getByText('راجع الرقم').first().waitFor()
    await page().getByText('The first row holds names').click()
    await expect.poll(firstPair).toContain('ملاحظة')
  })

  it('shows the sign between columns, and reads with another one', async () => {
    await choose(
      written(
        'pairs.csv',
        'المكتبة مفتوحة، وهي للجميع;The library, it is open\nالدخول مجاني;Entry, it is free\n',
      ),
    )
    await expect.poll(firstPair).toContain('The library, it is open')
    await select('Between columns', /Comma/)
    await page()
      .getByRole('button', { name: /Semicolon|Comma/ })
      .first()
      .waitFor()
    await expect.poll(firstPair).not.toContain('The library, it is open')
    await saveScreenshot(page(), 'import-comma')
  })

  it('opens two PDF files as a text and its translation', async () => {
    await choose(
      path.join(fixtures, 'pdf/in-01-columns.ar.pdf'),
      path.join(fixtures, 'pdf/in-02-columns.en.pdf'),
    )
    const split = splitScreen(page())
    await split.shown()
    await split.block('Source', 'افتتحت البلدية أمس').first().waitFor()
    await split.block('Translation', 'three years. The building').first().waitFor()
    await saveScreenshot(page(), 'import-pdf')
  })

  it('goes on while a long file is read, says so, and stops when asked', async () => {
    await choose(written('long.tmx', longMemory(120_000)))
    const dialog = page().getByRole('dialog', { name: 'Reading' })
    await dialog.waitFor()
    await saveScreenshot(page(), 'import-reading')
    expect(await dialog.innerText()).toContain('long.tmx')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
    // What was on the screen before is there still.
    await splitScreen(page()).shown()
  })
})
