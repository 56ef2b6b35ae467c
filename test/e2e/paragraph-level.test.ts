import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('the grid by paragraphs', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let sentences = 0

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    await launched.page.setViewportSize({ width: 1440, height: 1000 })
    await review.shown()
    sentences = await review.rowCount()
    await review.goTo('The building went up')
    await launched.page.keyboard.press('l')
    await review.atLevel('paragraph')
  })

  afterAll(async () => {
    await launched.close()
  })

  const undoName = () =>
    launched.page.getByRole('button', { name: /^Undo: / }).getAttribute('aria-label')
  const selectedLabel = () => review.selectedRow.getAttribute('aria-label')
  const litTexts = () => review.grid.locator('[data-lit="true"]').allInnerTexts()

  it('shows a row for each paragraph, with the sentences of both sides as running text', async () => {
    expect(await review.rowCount()).toBeLessThan(sentences)
    expect(await selectedLabel()).toMatch(/^Paragraph \d+, 3–3, Unreviewed$/u)
    const number = await review.selectedNumber()
    expect(await review.text(number, 'target')).toMatch(
      /^The building went up.*library\. With its three arches.*“temporarily”\. The door did not open again\.$/u,
    )
    expect(await review.text(number, 'source')).toMatch(/^شُيّد المبنى.*بعدها\.$/u)
    await saveScreenshot(launched.page, 'paragraphs')
  })

  it('lights the selected sentence on both sides, also by keyboard', async () => {
    expect(await litTexts()).toEqual([
      expect.stringMatching(/^The building went up/u),
      expect.stringMatching(/^شُيّد المبنى/u),
    ])
    await review.press('Enter', 'ArrowDown')
    expect(await litTexts()).toEqual([
      expect.stringMatching(/^With its three arches/u),
      expect.stringMatching(/^وظلّت قاعته/u),
    ])
    await expect
      .poll(() => review.editor('target').innerText())
      .toMatch(/^\s*With\sits\sthree\sarches/u)
  })

  it('lights the counterpart of the sentence under the pointer', async () => {
    const { page } = launched
    await page.locator('[data-sentence]', { hasText: 'The door did not open' }).hover()
    const lit = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('counterpart') ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        ),
      )
    expect(await lit()).toEqual(['The door did not open again.', 'ولم يُفتح الباب بعدها.'])
    await page.getByRole('button', { name: 'History' }).hover()
    await expect.poll(lit).toEqual([])
  })

  it('starts a paragraph at the selected sentence, and merges it again', async () => {
    const rows = await review.rowCount()
    await review.press('s', 's')
    expect(await review.rowCount()).toBe(rows + 1)
    const number = await review.selectedNumber()
    expect(await review.text(number, 'target')).toMatch(/^With its three arches/u)
    await review.press('Escape', 'ArrowUp')
    expect(await review.selectedNumber()).toBe(number - 1)
    await review.press('m')
    expect(await review.rowCount()).toBe(rows)
    expect(await undoName()).toMatch(/^Undo: Merge paragraphs/u)
    await review.press('Control+z', 'Control+z')
    expect(await review.rowCount()).toBe(rows)
    expect(await review.text(number - 1, 'target')).toContain('The door did not open again.')
  })

  it('approves and queries a whole paragraph, as one step', async () => {
    await review.goTo('The building went up')
    const number = await review.selectedNumber()
    await review.press('Control+Enter')
    expect(await review.status(number)).toContain('Approved')
    expect(await review.selectedNumber()).toBeGreaterThan(number)
    expect(await undoName()).toBe('Undo: Approve 3 beads')
    await review.press('Control+z')
    expect(await review.status(number)).toContain('Unreviewed')
    await review.press('q')
    expect(await review.status(number)).toContain('Query')
    await review.press('Control+z')
    expect(await review.status(number)).toContain('Unreviewed')
  })

  it('says of a paragraph that a part of it is approved', async () => {
    const { page } = launched
    await review.press('l')
    await review.atLevel('sentence')
    await review.goTo('The building went up')
    await review.press('a')
    await review.press('l')
    await review.atLevel('paragraph')
    const number = await review.goTo('The building went up')
    expect(await review.status(number)).toContain('Partly approved')
    expect(await review.row(number).innerText()).toContain('1 of 3 approved')
    await saveScreenshot(page, 'paragraph-partly-approved')
    await review.press('Control+z')
  })

  it('shows where a paragraph lacks a sentence, on the side where it is missing', async () => {
    const gaps = launched.page.locator('[data-gap]')
    await review.goTo('It was no easy job')
    await expect.poll(() => gaps.count()).toBeGreaterThan(0)
    const gap = gaps.first()
    expect(await gap.getAttribute('title')).toBe('Not in the translation')
    const bead = (await gap.getAttribute('data-bead')) ?? ''
    const side = (element: Element) =>
      element.closest('[data-side]')?.getAttribute('data-side') ?? ''
    expect(await gap.evaluate(side)).toBe('target')
    const sentence = launched.page.locator(`[data-sentence][data-bead="${bead}"]`)
    expect(await sentence.evaluate(side)).toBe('source')
    const line = await sentence.evaluate((element) => getComputedStyle(element).textDecorationStyle)
    expect(line).toBe('dashed')
  })

  it('is a grid to a screen reader: rows in order, one tab stop, which follows the selection', async () => {
    const { page } = launched
    for (const level of ['paragraph', 'sentence'] as const) {
      await review.atLevel(level)
      await review.press('Home', 'ArrowDown', 'ArrowDown')
      const state = await review.grid.evaluate((grid) => ({
        indices: [...grid.querySelectorAll('[role="row"]')].map((row) =>
          Number(row.getAttribute('aria-rowindex')),
        ),
        selected: grid.querySelectorAll('[aria-selected="true"]').length,
        stops: grid.querySelectorAll('[tabindex="0"]').length,
        focused: document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex'),
        role: document.activeElement?.getAttribute('role'),
      }))
      expect(state.indices).toEqual(state.indices.map((_, at) => at + 1))
      expect(state).toMatchObject({ selected: 1, stops: 1, focused: '3', role: 'gridcell' })
      await page.keyboard.press('l')
    }
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
