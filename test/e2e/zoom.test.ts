import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'

describe.each(['en', 'ar'] as const)('the window at twice its size, in %s', (language) => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
    if (language === 'ar') await launched.page.keyboard.press('Control+Shift+l')
    await launched.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      window?.setContentSize(1280, 832)
      window?.webContents.setZoomFactor(2)
    })
    await launched.page.waitForFunction(() => window.innerWidth <= 640)
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  /** Controls beyond the edge of the window that cannot be scrolled to. */
  const cut = (): Promise<readonly string[]> =>
    launched.page.evaluate(() => {
      const canScroll = (element: Element): boolean => {
        const parent = element.parentElement
        if (parent === null) return false
        const { overflowX, overflowY } = getComputedStyle(parent)
        return /auto|scroll/u.test(overflowX + overflowY) || canScroll(parent)
      }
      return [...document.querySelectorAll('button, input, [role="radio"], [role="switch"]')]
        .filter((element) => element.checkVisibility() && !canScroll(element))
        .filter((element) => {
          const { left, right, bottom } = element.getBoundingClientRect()
          return left < -1 || right > window.innerWidth + 1 || bottom > window.innerHeight + 1
        })
        .map((element) => element.getAttribute('aria-label') ?? element.textContent)
    })

  it.each([
    ['the review', []],
    ['find and replace', ['Control+h']],
    ['the preferences', ['Control+Comma']],
    ['export', ['Control+e']],
    ['the palette', ['Control+k']],
  ] as const)('cuts nothing of %s', async (_, keys) => {
    await reviewScreen(launched.page).select(4)
    for (const key of keys) await launched.page.keyboard.press(key)
    await reviewScreen(launched.page).drawn()
    const lost = await cut()
    await launched.page.keyboard.press('Escape')
    expect(lost).toEqual([])
  })
})
