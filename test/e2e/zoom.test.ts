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
    ['the review', [], []],
    ['several selected beads', ['Shift+ArrowDown'], ['Escape']],
    ['find and replace', ['Control+h'], ['Escape']],
    ['find in all articles', ['Control+Shift+f'], ['Escape']],
    ['the filter menu', ['/'], ['Escape']],
    ['the preferences', ['Control+Comma'], ['Escape']],
    ['export', ['Control+e'], ['Escape']],
    ['the palette', ['Control+k'], ['Escape']],
    ['the key sheet', ['F1'], ['Escape']],
    ['the library', ['Control+Shift+b'], ['Control+Shift+b']],
    ['the history', ['Control+Shift+h'], ['Control+Shift+h']],
    ['the findings', ['Control+Shift+o'], ['Control+Shift+o']],
    ['the quality', ['Control+Shift+q'], ['Control+Shift+q']],
    ['the comments', ['Control+Alt+c'], ['Control+Alt+c']],
    ['the mark of an issue', ['t'], ['Escape']],
    ['the links', ['Control+2'], ['Control+1']],
    ['the reading view', ['Control+3'], ['Control+1']],
  ] as const)('cuts nothing of %s', async (_, keys, leave) => {
    const review = reviewScreen(launched.page)
    // A list may have gone elsewhere: the row that is selected is in the page.
    await review.selectedRow.locator('[data-side="target"]').click()
    await review.press(...keys)
    await review.drawn()
    const lost = await cut()
    await review.press(...leave)
    expect(lost).toEqual([])
  })

  it('cuts nothing of the welcome page, and of where text is pasted', async () => {
    await launched.page.keyboard.press('Control+w')
    await launched.page.getByRole('grid').waitFor({ state: 'detached' })
    await launched.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await cut()).toEqual([])
    await launched.page.keyboard.press('Control+Shift+v')
    await launched.page.getByRole('textbox').waitFor()
    expect(await cut()).toEqual([])
  })
})
