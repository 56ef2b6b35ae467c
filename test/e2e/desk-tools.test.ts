import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'

describe.each(['en', 'ar'] as const)('the commands on the desk, in %s', (language) => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
    if (language === 'ar') await launched.page.keyboard.press('Control+Shift+l')
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  /** Where the buttons begin from above: one number where they stand on one line. */
  const lines = (): Promise<readonly number[]> =>
    launched.page
      .locator('[data-desk-tools] button')
      .evaluateAll((buttons) => [
        ...new Set(buttons.map((button) => Math.round(button.getBoundingClientRect().top))),
      ])

  it.each([
    [1440, [], []],
    [1024, [], []],
    [1024, ['Shift+ArrowDown'], ['Escape']],
    [960, ['Shift+ArrowDown'], ['Escape']],
    [1024, ['Control+Shift+q'], ['Control+Shift+q']],
    [1024, ['Shift+ArrowDown', 'Control+Shift+q'], ['Control+Shift+q']],
    [900, ['Control+Shift+q'], ['Control+Shift+q']],
    [830, ['Shift+ArrowDown', 'Control+Shift+q'], ['Control+Shift+q']],
    [830, ['Control+Shift+q'], ['Control+Shift+q']],
  ] as const)('stand on one line in a window %i wide, after %j', async (width, keys, leave) => {
    const review = reviewScreen(launched.page)
    await launched.app.evaluate(({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size, 700)
    }, width)
    await launched.page.waitForFunction((size) => window.innerWidth === size, width)
    await review.select(1)
    await review.press(...keys)
    await review.drawn()
    const found = await lines()
    await review.press(...leave)
    expect(found).toHaveLength(1)
  })

  it('are called by their names where only their icons are seen', async () => {
    const name = language === 'en' ? 'Move up' : 'إلى أعلى'
    await launched.page.locator('[data-desk-tools]').getByRole('button', { name }).waitFor()
  })
})
