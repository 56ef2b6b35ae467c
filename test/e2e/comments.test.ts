import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { margin } from './screens/margin'
import type { MarginScreen } from './screens/margin'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('comments in the margin', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let notes: MarginScreen
  let number = 0

  const start = async (userData?: string) => {
    launched = await launchApp(userData === undefined ? {} : { userData })
    review = reviewScreen(launched.page)
    notes = margin(launched.page)
    await review.shown()
  }

  /** Goes to the source of the sentence on the ferry, and answers its row. */
  const goToFerry = async () => {
    number = await review.goTo('العبّارة بين البلدة')
    await review.onSide(number, 'source')
  }

  beforeAll(async () => {
    await start()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('are written by keyboard on Arabic words that were selected by keyboard', async () => {
    await goToFerry()
    await notes.selectWords(3, 2, 'source')
    expect(await notes.selected()).toBe('خط العبّارة')
    await review.press('g')
    await notes.draft.waitFor()
    await launched.page.keyboard.type('Is “line” right here, or “crossing”?')
    await review.press('Enter')
    await notes.gloss('crossing').waitFor()
    expect(await notes.gloss('crossing').locator('[data-quote="kept"]').innerText()).toBe(
      'خط العبّارة',
    )
    await expect.poll(() => notes.marked('comment')).toEqual(['خط العبّارة'])
    expect(await review.focusedNumber()).toBe(number)
    await saveScreenshot(launched.page, 'comments')
  })

  it('stand beside their rows and are written on the whole bead where nothing is selected', async () => {
    await launched.page.evaluate(() => document.getSelection()?.removeAllRanges())
    await review.press('ArrowDown', 'g')
    await notes.draft.waitFor()
    await launched.page.keyboard.type('The fare is missing.')
    await review.press('Enter')
    await notes.gloss('fare').waitFor()
    const tops = await Promise.all(
      [
        review.row(number),
        review.row(number + 1),
        notes.gloss('crossing'),
        notes.gloss('fare'),
      ].map(async (part) => (await part.boundingBox())?.y ?? NaN),
    )
    const [row = 0, below = 0, first = 0, second = 0] = tops
    expect(Math.abs(first - row)).toBeLessThan(12)
    expect(second).toBeGreaterThanOrEqual(below)
  })

  it('are gone to by key, answered, resolved and opened again', async () => {
    await review.press('Home', 'F6')
    await expect.poll(() => review.selectedNumber()).toBe(number)
    const gloss = notes.gloss('crossing')
    await expect.poll(() => gloss.getAttribute('data-gloss')).toBe('current')
    await notes.reply.fill('“Crossing”, I should say.')
    await review.press('Enter')
    await expect.poll(() => gloss.locator('[data-comment]').count()).toBe(2)
    await gloss.getByRole('button', { name: 'Resolve' }).click()
    await expect.poll(() => gloss.getAttribute('data-resolved')).toBe('true')
    await expect.poll(() => notes.marked('comment')).toEqual([])
    await review.press('Control+z')
    await expect.poll(() => notes.marked('comment')).toEqual(['خط العبّارة'])
    await review.press('Control+Shift+z')
    await gloss.getByRole('button', { name: 'Reopen' }).click()
    await expect.poll(() => gloss.getAttribute('data-resolved')).toBe('false')
  })

  it('are written anew and taken away, and come back by undo', async () => {
    const gloss = notes.gloss('crossing')
    await gloss.getByRole('button', { name: 'Edit the comment' }).last().click()
    await launched.page.keyboard.press('Control+a')
    await launched.page.keyboard.type('Yes: crossing.')
    await review.press('Enter')
    await gloss.getByText('Yes: crossing.').waitFor()
    await gloss.getByRole('button', { name: 'Remove the comment' }).last().click()
    await expect.poll(() => gloss.locator('[data-comment]').count()).toBe(1)
    await review.press('Control+z')
    await expect.poll(() => gloss.locator('[data-comment]').count()).toBe(2)
  })

  it('keep what is written and not sent while their row is out of the page', async () => {
    const { page } = launched
    await goToFerry()
    await review.press('g')
    await notes.draft.waitFor()
    await page.keyboard.type('Half a th')
    await review.cell(number, 'target').hover()
    await page.mouse.wheel(0, 100_000)
    await notes.draft.waitFor({ state: 'detached' })
    await goToFerry()
    await notes.draft.waitFor()
    expect(await review.focusedNumber()).toBe(number)
    expect(await notes.draft.inputValue()).toBe('Half a th')
    await notes.draft.click()
    await page.keyboard.type('ought')
    await review.press('Enter')
    await notes.gloss('Half a thought').waitFor()
    await review.press('Control+z')
    await expect.poll(() => notes.gloss('Half a thought').count()).toBe(0)
  })

  it('keep their words through an edit before them and a merge, also after reopening', async () => {
    await goToFerry()
    await review.press('Enter')
    await review.editor('source').locator('.monaco-editor.focused').waitFor()
    await review.press('Control+Home')
    await launched.page.keyboard.insertText('وفي اليوم نفسه، ')
    await review.press('Escape', 'm')
    await expect.poll(() => notes.marked('comment')).toEqual(['خط العبّارة'])
    await review.saved()
    const { userData } = launched
    await launched.close()
    await start(userData)
    await goToFerry()
    await expect.poll(() => notes.marked('comment')).toEqual(['خط العبّارة'])
    await notes.gloss('crossing').waitFor()
    expect(await review.text(number, 'source')).toContain('وفي اليوم نفسه، ')
  })

  it('are marked, shown and answered beside the links too, and lead to their words', async () => {
    await review.press('Home', 'Control+2')
    await launched.page.locator('[data-ribbons] path').first().waitFor()
    await expect.poll(() => notes.marked('comment')).toEqual([])
    await review.press('F6')
    await expect.poll(() => notes.marked('comment')).toEqual(['خط العبّارة'])
    await expect.poll(() => notes.gloss('crossing').getAttribute('data-gloss')).toBe('current')
    await notes.reply.fill('Seen among the links.')
    await review.press('Enter')
    await notes.gloss('crossing').getByText('Seen among the links.').waitFor()
    await saveScreenshot(launched.page, 'comments-links')
    await review.press('Escape', 'Home', 'g')
    await notes.draft.waitFor()
    await review.press('Escape')
    await review.press('Control+z', 'Control+1')
    await goToFerry()
  })

  it('say when their words are gone, and quote them', async () => {
    const text = await review.text(number, 'source')
    await review.press('Enter')
    await review.editor('source').locator('.monaco-editor.focused').waitFor()
    await review.press('Control+a')
    await launched.page.keyboard.insertText(text.replace(' خط العبّارة', ''))
    await review.press('Escape')
    const quote = notes.gloss('crossing').locator('[data-quote="gone"]')
    await quote.waitFor()
    expect(await quote.innerText()).toContain('The text is gone. It was:')
    expect(await quote.innerText()).toContain('خط العبّارة')
    await saveScreenshot(launched.page, 'comments-gone')
    await review.press('Control+z')
    await expect.poll(() => notes.marked('comment')).toEqual(['خط العبّارة'])
  })

  it('filter the rows, and can be hidden', async () => {
    await review.press('Slash')
    await launched.page.getByRole('menuitemcheckbox', { name: /With an open comment/u }).click()
    await review.press('Escape')
    await expect.poll(() => review.rowCount()).toBe(1)
    await review.press('Backspace')
    await review.press('Control+Alt+c')
    await expect.poll(() => notes.aside.count()).toBe(0)
    await review.press('Control+Alt+c')
    await notes.aside.waitFor()
    expect(launched.errors).toEqual([])
  })
})
