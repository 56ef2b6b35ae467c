import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { factsStrip } from './screens/facts-strip'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('the facts of a bead', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let facts: ReturnType<typeof factsStrip>

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    facts = factsStrip(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('name what only one side has, in words and before all else', async () => {
    await review.goTo('43,000')
    await expect
      .poll(async () => (await facts.labels()).slice(0, 2))
      .toEqual(['Number: ٣٤ ألف only in the source', 'Number: 43,000 only in the translation'])
    expect(await facts.strip.innerText()).toContain('only in the translation')
    await saveScreenshot(launched.page, 'facts-missing')
  })

  it('light their letters in both texts, in the row and in the editors', async () => {
    await facts.fact(/43,000/u).hover()
    await expect.poll(() => facts.lit('fact-missing')).toEqual(['43,000'])
    await expect.poll(() => facts.marks('target')).toBe(1)
    expect(await facts.marks('source')).toBe(0)
    await saveScreenshot(launched.page, 'facts-lit')
    await review.select(await review.selectedNumber())
    await expect.poll(() => facts.lit('fact-missing')).toEqual([])
    await expect.poll(() => facts.marks('target')).toBe(0)
  })

  it('are gone through by the arrow keys, and a press takes one to the letters', async () => {
    const { page } = launched
    await facts.fact(/43,000/u).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => facts.lit('fact-missing')).toEqual(['43,000'])
    await page.keyboard.press('Enter')
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    await page.keyboard.type('34,000')
    const number = await review.selectedNumber()
    expect(await review.text(number, 'target')).toContain('some 34,000')
  })

  it('are true again when the text was corrected: what was missing is joined', async () => {
    await expect.poll(() => facts.labels()).toContain('Number: ٣٤ ألف, in the translation 34,000')
    expect(await facts.strip.innerText()).not.toContain('43,000')
    expect(await facts.standing.innerText()).toContain('sure of the imported text')
    await facts.fact(/34,000/u).hover()
    await expect.poll(() => facts.lit('fact')).toEqual(['٣٤ ألف', '34,000'])
    await saveScreenshot(launched.page, 'facts-joined')
    await review.press('Escape', 'Control+z')
    await expect.poll(() => facts.labels()).toContain('Number: 43,000 only in the translation')
  })

  it('are found also for what a person put together, and it is said who did', async () => {
    await review.goTo('The building went up')
    await review.press('m')
    await expect.poll(() => facts.standing.innerText()).toContain('Put together by a person')
    await facts.settled()
    await expect.poll(() => facts.labels()).toContain('Number: ١٩٩٥, in the translation 1995')
    await review.press('Control+z')
  })

  it('are never cut at the edge: the rest is one press away', async () => {
    const { page, app } = launched
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700)
    })
    await page.waitForFunction(() => window.innerWidth === 1024)
    await review.goTo('AIN AL-MARSA')
    await facts.more.waitFor()
    expect(await facts.isWhole()).toBe(true)
    const before = (await facts.labels()).length
    await facts.more.click()
    await expect.poll(async () => (await facts.labels()).length).toBeGreaterThan(before)
    expect(await facts.isWhole()).toBe(true)
    await saveScreenshot(launched.page, 'facts-narrow-all')
    await facts.more.click()
    await saveScreenshot(launched.page, 'facts-narrow')
    await review.press('Control+Shift+l')
    await saveScreenshot(launched.page, 'facts-narrow-arabic')
    expect(await facts.isWhole()).toBe(true)
    await review.press('Control+Shift+d')
    await saveScreenshot(launched.page, 'facts-narrow-arabic-dark')
    await review.press('Control+Shift+d', 'Control+Shift+l')
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
