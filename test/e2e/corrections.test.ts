import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { beadMenu } from './screens/command-palette'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('correcting the alignment', () => {
  let launched: LaunchedApp
  let review: ReviewScreen

  const undoName = () =>
    launched.page.getByRole('button', { name: /^Undo: / }).getAttribute('aria-label')

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    await review.shown()
    await review.select(1)
  })

  afterAll(async () => {
    await launched.close()
  })

  it('renames the article, by key and by a click on its title', async () => {
    const { page } = launched
    const title = page.getByRole('heading', { level: 1 })
    const before = await title.innerText()
    await review.press('Shift+F2')
    const field = page.getByRole('textbox', { name: 'Title of the article' })
    await field.waitFor()
    await page.keyboard.insertText('عنوان آخر')
    await review.press('Enter')
    expect(await title.innerText()).toBe('عنوان آخر')
    expect(await undoName()).toContain('Change the title to “\u2068عنوان آخر\u2069”')
    await review.press('Control+z')
    expect(await title.innerText()).toBe(before)
    await title.getByRole('button').click()
    await field.waitFor()
    await page.keyboard.insertText('x')
    await review.press('Escape')
    expect(await title.innerText()).toBe(before)
  })

  it('writes a missing sentence from the menu of the row, and says why where none is missing', async () => {
    const { menu, item } = beadMenu(launched.page)
    const number = await review.goTo('The building went up')
    await review.cell(number, 'target').click({ button: 'right' })
    const write = item(/^Write the missing sentence/u)
    expect(await write.innerText()).toContain('Neither side of this bead is empty.')
    await review.press('Escape')
    await menu.waitFor({ state: 'detached' })
    const omission = await review.goTo('الخزائن التي ضاعت')
    await review.cell(omission, 'source').click({ button: 'right' })
    await write.click()
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    await launched.page.keyboard.type('Photographs helped.')
    expect(await review.text(omission, 'target')).toBe('Photographs helped.')
    await review.press('Control+z', 'Escape')
    expect(await review.text(omission, 'target')).toBe('')
  })

  it('keeps what is changed while it aligns again, says so and offers to align once more', async () => {
    const { page } = launched
    await review.goTo('The building went up')
    await review.press('m')
    await page.keyboard.press('Control+r')
    await page.keyboard.press('Control+Shift+J')
    const message = page.getByRole('status', { name: 'Messages' })
    await message.getByText(/were changed while they were being aligned/u).waitFor()
    expect(await undoName()).toContain('Merge two sentences')
    await saveScreenshot(page, 'changed-while-aligning')
    await message.getByRole('button', { name: /^Align the rest again/u }).click()
    await message.getByText('Aligned again; what was confirmed stays as it was.').waitFor()
    await message.getByRole('button', { name: 'Dismiss' }).click()
    await review.press('Control+z', 'Control+z', 'Control+z')
  })

  it('says that two sides are no translation of each other, as one step', async () => {
    const rows = await review.rowCount()
    const number = await review.goTo('The building went up')
    await review.press('o')
    expect(await review.rowCount()).toBe(rows + 1)
    expect(await review.status(number)).toContain('Approved')
    expect(await review.status(number + 1)).toContain('Approved')
    expect(await review.text(number, 'target')).toBe('')
    await review.press('Control+z')
    expect(await review.rowCount()).toBe(rows)
  })

  it('moves the translations of several rows down, and up again', async () => {
    const number = await review.goTo('The building went up')
    const at = (step: number) => review.text(number + step, 'target')
    const [first, second, third] = [await at(0), await at(1), await at(2)]
    await review.press('Shift+ArrowDown', 'd')
    expect(await at(0)).toBe('')
    expect(await at(1)).toBe(first)
    expect(await at(2)).toBe(`${second} ${third}`)
    expect(await undoName()).toContain('Move the translation of 2 beads down')
    await review.press('Control+z')
    expect([await at(0), await at(1), await at(2)]).toEqual([first, second, third])
  })

  it('aligns only the selected rows again', async () => {
    const { page } = launched
    const number = await review.goTo('The building went up')
    const status = await review.status(number)
    await review.press('Shift+ArrowDown', 'Control+Shift+R')
    const messages = page.getByRole('status', { name: 'Messages' })
    await messages.getByText('All other beads stay as they were').waitFor()
    expect(await undoName()).toContain(`Re-align beads ${String(number)}–${String(number + 1)}`)
    expect(await review.status(number)).toBe(status)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await review.press('Control+z')
  })

  it('approves whole paragraphs where rows are paragraphs', async () => {
    await review.goTo('The building went up')
    await review.press('l')
    await review.press('a')
    expect(await undoName()).toContain('Approve 3 beads')
    await review.press('Control+z', 'l')
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
