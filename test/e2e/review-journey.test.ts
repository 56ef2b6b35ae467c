import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { exportArticle } from './screens/export-dialog'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('a first review of the sample', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let userData: string

  const restart = async () => {
    launched = await launchApp({ userData })
    review = reviewScreen(launched.page)
    await review.shown()
  }

  beforeAll(async () => {
    launched = await launchApp()
    userData = launched.userData
    review = reviewScreen(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('opens with the sample aligned, the Arabic on the right and running from the right', async () => {
    expect(await review.rowCount()).toBeGreaterThan(25)
    expect(await review.text(1, 'target')).toContain('library')
    const source = await review.cell(1, 'source').boundingBox()
    const target = await review.cell(1, 'target').boundingBox()
    expect(source?.x).toBeGreaterThan(target?.x ?? Infinity)
    const arabic = review.cell(1, 'source').locator('[lang="ar"]')
    expect(await arabic.getAttribute('dir')).toBe('rtl')
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await saveScreenshot(launched.page, 'review-first')
  })

  it('approves with Ctrl+Enter and goes to the next unreviewed bead', async () => {
    await review.select(1)
    await review.press('Control+Enter')
    expect(await review.status(1)).toContain('Approved')
    // Furniture is passed over.
    const next = await review.selectedNumber()
    expect(await review.text(next, 'target')).toContain('AIN AL-MARSA')
    await review.press('q')
    expect(await review.status(next)).toContain('Query')
    await review.press('Control+z')
    expect(await review.status(next)).toContain('Unreviewed')
  })

  it('corrects a number in the editor and shows the correction word by word', async () => {
    const number = await review.goTo('43,000')
    const before = await review.text(number, 'target')
    await review.press('Enter')
    const place = before.indexOf('43,000')
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    await review.press('Control+Home')
    await review.press(...Array.from({ length: place }, () => 'ArrowRight'))
    await review.press('Delete', 'Delete')
    await launched.page.keyboard.type('34')
    expect(await review.text(number, 'target')).toBe(before.replace('43,000', '34,000'))
    const cell = review.cell(number, 'target')
    expect(await cell.locator('del').allInnerTexts()).toEqual(['43,000'])
    expect(await cell.locator('ins').allInnerTexts()).toEqual(['34,000'])
    await saveScreenshot(launched.page, 'review-corrected')

    await review.press('Control+z')
    expect(await review.text(number, 'target')).toBe(before)
    await review.press('Control+Shift+z')
    expect(await review.text(number, 'target')).toBe(before.replace('43,000', '34,000'))
    await review.press('Escape')
    expect(await review.selectedNumber()).toBe(number)
    expect(await launched.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'gridcell',
    )
  })

  it('edits the Arabic side letter by letter', async () => {
    const number = await review.goTo('RFID')
    await review.press('ArrowRight')
    const before = await review.text(number, 'source')
    await review.press('Enter')
    await review.editor('source').locator('.monaco-editor.focused').waitFor()
    await review.press('Control+End')
    await launched.page.keyboard.type(' مثلاً 12 RFID.')
    expect(await review.text(number, 'source')).toBe(`${before} مثلاً 12 RFID.`)
    await review.press('Escape', 'r')
    expect(await review.text(number, 'source')).toBe(before)
    await review.press('ArrowLeft')
  })

  it('merges, splits, moves and unlinks, and takes all of it back', async () => {
    const { page, app, home } = launched
    const original = await exportArticle(page, app, 'JSON Lines', path.join(home, 'before.jsonl'))
    const rows = await review.rowCount()
    const number = await review.goTo('The building went up')

    await review.press('m')
    expect(await review.rowCount()).toBe(rows - 1)
    expect(await review.text(number, 'target')).toMatch(/^The building went up.*“temporarily”\.$/u)
    await review.press('s', 's')
    expect(await review.rowCount()).toBe(rows)
    expect(await review.text(number, 'target')).toMatch(/^The building.*into a library\.$/u)
    await review.press('d')
    expect(await review.text(number, 'target')).toBe('')
    expect(await review.text(number + 1, 'target')).toMatch(/^The building.*With its three/u)
    await review.press('x')
    await review.press('ArrowDown', 'x')
    expect(await review.rowCount()).toBe(rows + 1)

    const undo = page.getByRole('button', { name: /^Undo: / })
    for (let step = 0; step < 4; step += 1) await undo.click()
    expect(await review.rowCount()).toBe(rows)
    const restored = await exportArticle(page, app, 'JSON Lines', path.join(home, 'after.jsonl'))
    expect(restored.text).toBe(original.text)
  })

  it('swaps, marks furniture and approves all above, each undone by one key', async () => {
    const number = await review.goTo('The building went up')
    const [here, below] = [
      await review.text(number, 'target'),
      await review.text(number + 1, 'target'),
    ]
    await review.press('w')
    expect(await review.text(number, 'target')).toBe(below)
    expect(await review.text(number + 1, 'target')).toBe(here)
    await review.press('Control+z')
    expect(await review.text(number, 'target')).toBe(here)
    await review.press('b')
    expect(await review.row(number).innerText()).toContain('Furniture')
    await review.press('Control+z')
    expect(await review.row(number).innerText()).not.toContain('Furniture')
    await review.press('Shift+A')
    expect(await review.status(number - 1)).toContain('Approved')
    expect(await review.status(number)).toContain('Unreviewed')
    await review.press('Control+z')
    expect(await review.status(number - 1)).toContain('Unreviewed')
  })

  it('splits at the caret, the sentence with it, as one step', async () => {
    const number = await review.goTo('The building went up')
    const before = await review.text(number, 'target')
    const place = before.indexOf('in 1953')
    await review.press('Enter')
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    await review.press('Control+Home')
    await review.press(...Array.from({ length: place }, () => 'ArrowRight'))
    await review.press('Control+t', 'Control+t')
    expect(await review.text(number, 'target')).toBe(before.slice(0, place).trimEnd())
    expect(await review.text(number + 1, 'target')).toBe(before.slice(place))
    await review.press('Control+z')
    expect(await review.text(number, 'target')).toBe(before)
    await review.press('Escape')
  })

  it('aligns the rest again around what was confirmed', async () => {
    const { page } = launched
    const rows = await review.rowCount()
    const number = await review.goTo('The building went up')
    const here = await review.text(number, 'target')
    await review.press('m', 'Control+Enter')
    const kept = await review.text(number, 'target')
    const wrong = await review.goTo('It was no easy job')
    const [pair, pairBelow] = [
      await review.text(wrong, 'target'),
      await review.text(wrong + 1, 'target'),
    ]
    await review.press('m')
    await page.keyboard.press('Control+r')
    await page.getByRole('status', { name: 'Messages' }).getByText('Aligned again').waitFor()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await review.goTo('It was no easy job')
    // A merge by hand is a decision too: it stays until it is undone.
    expect(await review.text(wrong, 'target')).toBe(`${pair} ${pairBelow}`)
    expect(await review.text(number, 'target')).toBe(kept)
    for (let step = 0; step < 4 && (await review.rowCount()) < rows; step += 1) {
      await review.press('Control+z')
    }
    expect(await review.rowCount()).toBe(rows)
    expect(await review.text(number, 'target')).toBe(here)
  })

  it('keeps everything when it is closed and opened again, also what can be undone', async () => {
    await review.goTo('34,000')
    await review.press('a')
    await review.saved()
    await launched.close()
    await restart()
    expect(await review.status(1)).toContain('Approved')
    await review.select(1)
    const number = await review.goTo('34,000')
    expect(await review.status(number)).toContain('Approved')
    await review.press('Control+z')
    expect(await review.status(number)).toContain('Unreviewed')
    await review.press('Control+Shift+z')
    expect(await review.status(number)).toContain('Approved')
  })

  it('exports TMX with the corrected text and says what was left out', async () => {
    const { page, app, home } = launched
    const { text: tmx, notice } = await exportArticle(
      page,
      app,
      'TMX 1.4',
      path.join(home, 'sample.tmx'),
    )
    expect(tmx).toContain('34,000')
    expect(tmx).not.toContain('43,000')
    expect(tmx).toMatch(/<tuv xml:lang="ar">\s*<seg>/u)
    expect(notice).toMatch(/sample\.tmx.* written with/u)
    expect(notice).toMatch(/omissions? (?:is|are) left out/u)
  })

  it('says why when a file cannot be written, and loses nothing', async () => {
    const { page, app } = launched
    await answerDialogs(app, { save: ['/proc/muqabala/sample.tmx'] })
    await page.keyboard.press('Control+e')
    await page.getByRole('button', { name: 'Choose where…' }).click()
    await page.getByRole('alert', { name: 'Messages' }).waitFor()
    expect(await page.getByRole('alert', { name: 'Messages' }).innerText()).not.toMatch(
      /error\.|ENOENT|EACCES/u,
    )
    expect(await review.rowCount()).toBeGreaterThan(25)
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
