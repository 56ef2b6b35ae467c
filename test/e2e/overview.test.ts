import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { overviewStrip } from './screens/overview-strip'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

/** The tokens of the light theme, as a canvas has them. */
const approved = '44,104,58'
const rubric = '169,47,26'

describe('the overview strip', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let overview: ReturnType<typeof overviewStrip>

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    overview = overviewStrip(launched.page)
    await review.shown()
    await overview.strip.locator('canvas').waitFor()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('shows what the grid shows as a window, at the start of the article', async () => {
    await review.press('Home')
    await expect.poll(async () => (await overview.window()).start).toBeCloseTo(0, 1)
    const { end } = await overview.window()
    expect(end).toBeGreaterThan(0.05)
    expect(end).toBeLessThan(0.6)
  })

  it('goes where it is clicked, and the keyboard goes on from there', async () => {
    await overview.click(0.8)
    await expect.poll(() => review.selectedNumber()).toBeGreaterThan(15)
    const number = await review.selectedNumber()
    await expect.poll(() => overview.selected()).toBeGreaterThan(0.7)
    const { start, end } = await overview.window()
    expect(start).toBeLessThan(0.8)
    expect(end).toBeGreaterThan(0.8)
    expect(await review.row(number).isVisible()).toBe(true)
    await review.press('ArrowDown')
    expect(await review.selectedNumber()).toBe(number + 1)
  })

  it('scrolls along while it is dragged, and selects where it is let go', async () => {
    const number = await review.selectedNumber()
    await overview.hold(0.5, 0.3, 0)
    await expect.poll(async () => (await overview.window()).start).toBeCloseTo(0, 1)
    expect(await overview.selected()).toBeGreaterThan(0.7)
    await overview.hold(1)
    await expect.poll(async () => (await overview.window()).end).toBeCloseTo(1, 1)
    await overview.release()
    await expect.poll(() => review.selectedNumber()).toBe(await review.rowCount())
    expect(number).not.toBe(await review.rowCount())
  })

  it('follows the grid', async () => {
    await review.press('Home')
    await expect.poll(async () => (await overview.window()).start).toBeCloseTo(0, 1)
    await review.press('End')
    await expect.poll(async () => (await overview.window()).end).toBeCloseTo(1, 1)
  })

  it('shows what was approved and queried as soon as it is, each in its own place', async () => {
    await review.press('Home')
    expect(await overview.colours(0, 0.03)).not.toContain(approved)
    await review.press('a')
    await expect.poll(() => overview.colours(0, 0.03)).toContain(approved)
    await review.press('Home', 'q')
    await expect.poll(() => overview.colours(0, 0.03)).toContain(rubric)
    expect(await overview.colours(0, 0.03)).not.toContain(approved)
    expect(await overview.titleAt(0.005)).toBe('Bead 1: query')
    await review.press('Control+z', 'Control+z')
    await expect.poll(() => overview.colours(0, 0.03)).not.toContain(rubric)
  })

  it('changes its colours with the theme', async () => {
    await review.press('Home', 'a')
    await expect.poll(() => overview.colours(0, 0.03)).toContain(approved)
    await review.press('Control+Shift+d')
    await expect.poll(() => overview.colours(0, 0.03)).not.toContain(approved)
    await review.press('Control+Shift+d')
    await expect.poll(() => overview.colours(0, 0.03)).toContain(approved)
    await saveScreenshot(launched.page, 'overview')
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
