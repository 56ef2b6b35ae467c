import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { xliff21 } from '../../src-core/formats/xliff/write-xliff-2'
import { answerDialogs } from '../support/answer-dialogs'
import { writeOrThrow } from '../support/check-format'
import { difficultArticle } from '../support/difficult-article'
import { fileOf, readBitext } from '../support/format-fixtures'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { joinedTexts, withoutLineEnds } from '../support/read-written'
import { exportArticle } from './screens/export-dialog'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

/** Formats that hold every pair, with the endings of their files; true where line ends become spaces on the way. */
const formats = [
  ['DOCX review table', '.docx', true],
  ['HTML side by side', '.html', true],
  ['Markdown', '.md', true],
  ['XLIFF 1.2', '.xlf', false],
  ['XLSX', '.xlsx', false],
  ['CSV', '.csv', false],
  ['JSON Lines', '.jsonl', false],
] as const

describe('a difficult article', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let first: string

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    await review.shown()
    first = path.join(launched.home, 'difficult.xlf')
    const [file] = writeOrThrow(xliff21, difficultArticle).files
    writeFileSync(first, file?.bytes ?? '')
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  /** The pairs of a file, whichever of an omission and an addition side by side comes first. */
  const pairsIn = (file: string, isFolded: boolean) =>
    joinedTexts(readBitext([fileOf(path.basename(file), readFileSync(file))]))
      .map((pair) => pair.map((text) => (isFolded ? withoutLineEnds(text) : text)).join(' ↔ '))
      .toSorted()

  /** Opens a bitext through the dialog, after looking at what is said of it. */
  const open = async (file: string) => {
    const { page, app } = launched
    await answerDialogs(app, { open: [[file]] })
    await page.keyboard.press('Control+n')
    await page.getByRole('heading', { name: 'Check what was read' }).waitFor()
    const main = page.getByRole('main')
    await main
      .getByText(/29 pairs/u)
      .first()
      .waitFor()
    await main.getByText(path.basename(file)).first().waitFor()
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByText('calligraphy in').first().waitFor()
    await review.shown()
  }

  it('comes in through the dialog and goes out in every kind of file, letter by letter', async () => {
    const { page, app, home } = launched
    await open(first)
    for (const [name, ending, isFolded] of formats) {
      const file = path.join(home, `out${ending}`)
      await exportArticle(page, app, name, file)
      expect(pairsIn(file, isFolded), name).toEqual(pairsIn(first, isFolded))
    }
  })

  it('is said to lose its line ends where a format has one line for each text', async () => {
    const { page } = launched
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByText('Moses', { exact: true }).click()
    await dialog.getByText(/Tabs and line ends inside 2 rows become spaces/u).waitFor()
    await saveScreenshot(page, 'export-line-ends')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it.each(['.docx', '.xlsx', '.md'])('comes in again from what went out: %s', async (ending) => {
    await open(path.join(launched.home, `out${ending}`))
    const number = await review.goTo('Pedram said')
    expect(await review.text(number, 'target')).toContain(
      'می\u200Cخواهم. And Tipu said: یہ ڈھاکہ ہے۔',
    )
    expect(await review.text(number, 'source')).toContain('خانه\u200Cی گُلناز')
  })
})
