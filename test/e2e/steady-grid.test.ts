import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

/** How far something may move, in pixels: rounding of heights, nothing that an eye would see. */
const stillPx = 3

describe('the place of the reader in the grid', () => {
  let launched: LaunchedApp
  let review: ReviewScreen

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    await launched.page.setViewportSize({ width: 1280, height: 900 })
    await review.shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  /** Does something, and expects a sentence at the same height of the grid before and after it. */
  const staysWhile = async (text: string, work: () => Promise<void>): Promise<void> => {
    const before = await review.topInGrid(text)
    await work()
    await review.drawn()
    const after = await review.topInGrid(text)
    expect(Math.abs(after - before), `“${text}” moved`).toBeLessThan(stillPx)
  }

  /** Selects the row of a text and puts it in the middle of the window. */
  const standOn = async (text: string): Promise<void> => {
    await review.goTo(text)
    await review.scrollToMiddle(text)
  }

  it('stays when the level changes, the selected sentence where it was, there and back', async () => {
    const text = 'It was no easy job'
    await standOn(text)
    await staysWhile(text, async () => {
      await review.press('l')
      await review.atLevel('paragraph')
    })
    await staysWhile(text, async () => {
      await review.press('Control+l')
      await review.atLevel('sentence')
    })
  })

  it('stays when the selected row is merged, split and put back', async () => {
    const text = 'The building went up'
    await standOn(text)
    for (const key of ['m', 's', 's', 'Control+z', 'Control+z', 'Control+Shift+z', 'Control+z']) {
      await staysWhile(text, () => review.press(key))
    }
  })

  it('stays when the rest is aligned again', async () => {
    const text = 'It was no easy job'
    await standOn(text)
    await staysWhile(text, async () => {
      await review.press('Control+r')
      await launched.page
        .getByRole('status', { name: 'Messages' })
        .getByText('Aligned again')
        .waitFor()
    })
    await launched.page.getByRole('button', { name: 'Dismiss' }).click()
    await review.press('Control+z')
  })

  it('stays when the interface changes its language and the window its width', async () => {
    const text = 'The building went up'
    await standOn(text)
    const { page } = launched
    const before = await review.topInGrid(text)
    await review.press('Control+Shift+l')
    await page.locator('html[dir="rtl"]').waitFor()
    await expect
      .poll(async () => Math.abs((await review.topInGrid(text)) - before))
      .toBeLessThan(stillPx)
    for (const width of [1024, 1600, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expect
        .poll(async () => Math.abs((await review.topInGrid(text)) - before))
        .toBeLessThan(stillPx)
    }
    await review.press('Control+Shift+l')
    await page.locator('html[dir="ltr"]').waitFor()
    await expect
      .poll(async () => Math.abs((await review.topInGrid(text)) - before))
      .toBeLessThan(stillPx)
  })

  it('has each row right below the one before it, whatever width the window was given', async () => {
    const { page } = launched
    const gaps = () =>
      page.evaluate(() => {
        const boxes = Array.from(document.querySelectorAll('[role="grid"] [data-index]'), (row) =>
          row.getBoundingClientRect(),
        ).sort((a, b) => a.top - b.top)
        return boxes.flatMap(({ top }, at) => {
          const gap = Math.round(top - (boxes[at - 1]?.bottom ?? top))
          return gap === 0 ? [] : [gap]
        })
      })
    for (const width of [1440, 1024, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      await expect.poll(gaps).toEqual([])
    }
  })

  it('shows the whole of the selected row in a window that gets lower and narrower', async () => {
    const { page } = launched
    await page.setViewportSize({ width: 1280, height: 860 })
    await review.goTo('The shelves now hold')
    await page.setViewportSize({ width: 1200, height: 750 })
    await expect
      .poll(() =>
        page.evaluate(() => {
          const grid = document.querySelector('[role="grid"]')
          const row = grid?.querySelector('[aria-selected="true"]')?.getBoundingClientRect()
          const seen = grid?.parentElement?.getBoundingClientRect()
          if (row === undefined || seen === undefined) return false
          return row.top >= seen.top && row.bottom <= seen.bottom
        }),
      )
      .toBe(true)
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
