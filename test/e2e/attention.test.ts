import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { filterBar } from './screens/filter-bar'
import { findBar } from './screens/find-bar'
import { overviewStrip } from './screens/overview-strip'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('what needs attention', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let filters: ReturnType<typeof filterBar>

  const notice = () => launched.page.locator('[data-refusal]')

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    filters = filterBar(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  describe('progress', () => {
    it('is told in words of the source, true after every step', async () => {
      await expect.poll(() => filters.progress()).toMatch(/^0 of \d+ words reviewed$/u)
      await review.press('Home', 'a')
      await expect.poll(() => filters.progress()).toMatch(/^10 of \d+ words reviewed$/u)
      await review.press('Control+z')
      await expect.poll(() => filters.progress()).toMatch(/^0 of/u)
    })
  })

  describe('going to the next by a rule', () => {
    it('follows the chosen rule with one key, down and up', async () => {
      await review.press('Home')
      await filters.openRules()
      await saveScreenshot(launched.page, 'attention-rules')
      await filters.rule('one side empty').click()
      const first = await review.selectedNumber()
      expect(await review.selectedRow.innerText()).toMatch(/Not in|Only in/u)
      await review.press('n')
      const second = await review.selectedNumber()
      expect(second).toBeGreaterThan(first)
      await review.press('Shift+N')
      expect(await review.selectedNumber()).toBe(first)
      await filters.openRules()
      await filters.rule('unreviewed').click()
    })

    it('says quietly that there is none', async () => {
      await launched.page.keyboard.press('Control+k')
      await launched.page.keyboard.type('next query')
      await launched.page.keyboard.press('Enter')
      await notice().getByText('There is no other query.').waitFor()
      await review.selectedRow.locator('[data-side="target"]').click()
    })
  })

  describe('a filter', () => {
    it('shows only what it asks for, the numbers of the rows as they were', async () => {
      await review.press('Home', 'q')
      await review.press('/')
      await filters.item(/^Query/u).click()
      await launched.page.keyboard.press('Escape')
      await expect.poll(() => review.rowCount()).toBe(1)
      expect(await filters.rowNumbers()).toEqual([1])
      expect(await filters.count()).toMatch(/^1 of \d+ beads$/u)
      await filters.chip('query').click()
      await expect.poll(() => review.rowCount()).toBeGreaterThan(25)
      expect(await filters.bar.count()).toBe(0)
    })

    it('combines with others, and its counts are true after every change', async () => {
      await filters.openMenu()
      await filters.item(/^Not in the translation/u).click()
      await filters.item(/^Only in the translation/u).click()
      await filters.item(/^Unreviewed/u).click()
      await saveScreenshot(launched.page, 'attention-menu')
      await launched.page.keyboard.press('Escape')
      const rows = await review.rowCount()
      expect(rows).toBe((await filters.number('omission')) + (await filters.number('addition')))
      const unreviewed = await filters.number('unreviewed')
      const numbers = await filters.rowNumbers()
      expect(numbers).not.toEqual(numbers.map((_, at) => at + 1))

      await review.select(1)
      const number = await filters.selectedNumber()
      await review.press('q')
      await expect.poll(() => filters.number('unreviewed')).toBe(unreviewed - 1)
      expect(await filters.count()).toMatch(new RegExp(`^${String(rows - 1)} of`, 'u'))
      // What was just decided stays until one moves on.
      expect(await review.rowCount()).toBe(rows)
      expect(await filters.selectedNumber()).toBe(number)
      await saveScreenshot(launched.page, 'attention-filtered')
      await review.press('ArrowDown')
      await expect.poll(() => review.rowCount()).toBe(rows - 1)
      expect(await filters.rowNumbers()).not.toContain(number)

      await review.press('Control+z')
      await expect.poll(() => filters.number('unreviewed')).toBe(unreviewed)
    })

    it('is dimmed in the overview where it hides', async () => {
      const overview = overviewStrip(launched.page)
      await expect.poll(() => overview.hiddenShare()).toBeGreaterThan(0.3)
    })

    it('says so when nothing is left, and all rows are one press away', async () => {
      await filters.openMenu()
      await filters.item(/^Corrected/u).click()
      await launched.page.keyboard.press('Escape')
      await filters.nothing.getByText('No bead is all of this at once.').waitFor()
      await saveScreenshot(launched.page, 'attention-nothing')
      await filters.nothing.getByRole('button', { name: /Show all/u }).click()
      await expect.poll(() => review.rowCount()).toBeGreaterThan(25)
      await expect.poll(() => overviewStrip(launched.page).hiddenShare()).toBe(0)
    })

    it('can ask for what is found, and the rows go on being true', async () => {
      const find = findBar(launched.page)
      await find.find('library')
      await find.bar.getByRole('button', { name: 'Show only rows with what is found' }).click()
      await filters.bar.getByText('Contains', { exact: false }).waitFor()
      const rows = await review.rowCount()
      expect(rows).toBeLessThan(12)
      expect(await filters.number('text')).toBe(rows)
      await launched.page.keyboard.press('Escape')
      await review.press('Backspace')
      await expect.poll(() => review.rowCount()).toBeGreaterThan(25)
    })

    it('can ask for a regular expression, and says why one is not right', async () => {
      const find = findBar(launched.page)
      const narrow = find.bar.getByRole('button', { name: 'Show only rows with what is found' })
      await find.find('(ألف')
      await find.option(/^Regular expression/u).click()
      await find.says('A bracket “(” is not closed.')
      expect(await narrow.isDisabled()).toBe(true)
      await find.field.fill(String.raw`\d+ (الف|سنوات)|(?<=over )\d+`)
      await expect.poll(() => find.status()).toMatch(/^\d/u)
      await narrow.click()
      await filters.bar.getByText('Matches the expression', { exact: false }).waitFor()
      const rows = await review.rowCount()
      expect(rows).toBeGreaterThan(0)
      expect(rows).toBeLessThan(8)
      expect(await filters.number('text')).toBe(rows)
      expect(await review.grid.innerText()).toMatch(/٤٢٠ ألف|٣٤ ألف/u)
      await saveScreenshot(launched.page, 'attention-regex')
      await find.option(/^Regular expression/u).click()
      await launched.page.keyboard.press('Escape')
      await review.press('Backspace')
      await expect.poll(() => review.rowCount()).toBeGreaterThan(25)
    })

    it('works at the level of paragraphs, which are shown whole', async () => {
      await filters.openMenu()
      await filters.item(/^Not in the translation/u).click()
      await launched.page.keyboard.press('Escape')
      const sentences = await review.rowCount()
      await review.press('l')
      await expect.poll(() => review.rowCount()).toBeLessThanOrEqual(sentences)
      expect(await review.rowCount()).toBeGreaterThan(0)
      await saveScreenshot(launched.page, 'attention-paragraphs')
      await review.press('l', 'Backspace')
    })
  })

  it('stands in Arabic, in the dark and in a narrow window', async () => {
    const { page, app } = launched
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700)
    })
    await page.waitForFunction(() => window.innerWidth === 1024)
    await filters.openMenu()
    await filters.item(/^Unreviewed/u).click()
    await filters.item(/^Not 1/u).click()
    await page.keyboard.press('Escape')
    await saveScreenshot(page, 'attention-narrow')
    await review.press('Control+Shift+l')
    await saveScreenshot(page, 'attention-narrow-arabic')
    await review.press('Control+Shift+d')
    await filters.openMenu()
    await saveScreenshot(page, 'attention-narrow-arabic-dark')
    await page.keyboard.press('Escape')
    const isCut = await page
      .locator('header')
      .evaluate((element) => element.scrollWidth > element.clientWidth)
    expect(isCut).toBe(false)
    await review.press('Control+Shift+d', 'Control+Shift+l')
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
