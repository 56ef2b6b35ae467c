import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { commandPalette } from './screens/command-palette'
import { helpScreen } from './screens/help-screen'
import { reviewScreen } from './screens/review-screen'

/** Buttons and fields that are seen and say nothing of themselves, by their names. */
function silentControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, textarea, select, [role="combobox"], [role="searchbox"]',
    )
    const own = '[data-about]'
    /** What holds the text of the help, the card of “What is this?”, menus and lists says it in words itself. */
    const telling =
      'article, [data-what-is-this], [data-tour-step], [role="menu"], [role="listbox"]'
    return (
      [...controls]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => control.closest(own) === null && control.closest(telling) === null)
        .filter((control) => control.closest('.monaco-editor') === null)
        // Overlays have buttons for screen readers alone, one pixel large.
        .filter(({ parentElement }) => (parentElement?.getBoundingClientRect().width ?? 0) > 1)
        .map((control) => {
          const name = control.getAttribute('aria-label') ?? control.textContent
          return `${control.tagName.toLowerCase()} ${name} in ${control.parentElement?.className ?? ''}`
        })
    )
  })
}

/** Views of the review desk: what opens them, and what leaves them. */
const views: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['the review', [], []],
  ['an editor with a change', ['Enter', 'x'], ['Escape']],
  ['find and replace', ['Control+h', 'a'], ['Escape']],
  ['the history', ['Control+Shift+h'], ['Control+Shift+h']],
  ['findings', ['Control+Shift+o'], ['Control+Shift+o']],
  ['quality', ['Control+Shift+q'], ['Control+Shift+q']],
  ['the library', ['Control+Shift+b'], ['Control+Shift+b']],
  ['a comment', ['g', 'a', 'Control+Enter'], ['Escape']],
  ['the marker', ['t'], ['Escape']],
  ['the links', ['Control+2'], ['Control+1']],
  ['the reading', ['Control+3'], ['Control+1']],
  ['the palette', ['Control+k'], ['Escape']],
  ['the preferences', ['Control+Comma'], ['Escape']],
  ['the export', ['Control+e'], ['Escape']],
  ['the keys', ['?'], ['Escape']],
  ['the help', ['F1'], ['Escape']],
  ['renaming', ['Shift+F2'], ['Escape']],
]

describe('what a thing is', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  it.each(views)('is said by every button and field of %s', async (_name, keys, leave) => {
    const review = reviewScreen(launched.page)
    await review.select(9)
    for (const key of keys) await launched.page.keyboard.press(key)
    await review.drawn()
    const silent = await silentControls(launched.page)
    for (const key of leave) await launched.page.keyboard.press(key)
    await review.drawn()
    expect(silent).toEqual([])
  })

  it('is told where the pointer rests, and where Tab leads', async () => {
    const { page } = launched
    await page.getByRole('button', { name: 'History' }).hover()
    const tip = page.getByRole('tooltip')
    await tip.getByText('Every step so far.').waitFor()
    await tip.getByText('Ctrl+Shift+H').waitFor()
    await saveScreenshot(page, 'tip-en')
    await page.mouse.move(640, 300)
    await tip.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'History' }).focus()
    await page.keyboard.press('Tab')
    await tip.getByText('What the marked issues come to').waitFor()
    const described = await page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-describedby') ?? ''
      return document.getElementById(id)?.textContent ?? ''
    })
    expect(described).toContain('What the marked issues come to')
    await page.keyboard.press('Escape')
    await tip.waitFor({ state: 'detached' })
  })

  it('is answered for whatever one points at, while nothing else happens', async () => {
    const { page } = launched
    const review = reviewScreen(page)
    await review.select(3)
    await page.keyboard.press('Shift+F1')
    const card = page.getByRole('region', { name: 'What is this?' })
    await card.waitFor()
    await page.getByRole('button', { name: /^Approve/u }).hover()
    await card.getByText('Text and alignment are right').waitFor()
    await saveScreenshot(page, 'what-is-this-en')
    const before = await review.status(3)
    await page.getByRole('button', { name: /^Approve/u }).click()
    expect(await review.status(3)).toBe(before)
    await review.cell(4, 'target').hover()
    await card.getByText('Reading the alignment').waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    await page.keyboard.press('a')
    await review.row(3).and(page.locator('[aria-label*="Approved"]')).waitFor()
  })

  it('is answered in dialogs too, by keyboard, in Arabic, and leads to the help', async () => {
    const { page } = launched
    await page.keyboard.press('Control+Shift+l')
    await page.keyboard.press('Control+e')
    await page.getByRole('dialog', { name: 'تصدير' }).waitFor()
    await page.keyboard.press('Shift+F1')
    const card = page.getByRole('region', { name: 'ما هذا؟' })
    await page.getByRole('dialog').getByRole('button', { name: 'إلغاء' }).focus()
    await card.getByText('يعود من غير أن يفعل شيئًا.').waitFor()
    await saveScreenshot(page, 'what-is-this-ar')
    await page.keyboard.press('F1')
    const help = helpScreen(page)
    await help.article('التصدير').waitFor()
    await help.closed()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+l')
    await page.locator('html[lang="en"]').waitFor()
  })

  it('is said on the pages on which one begins', async () => {
    const { page } = launched
    const palette = commandPalette(page)
    await palette.open()
    await palette.option('close-project').click()
    await page.getByRole('button', { name: /sample/u }).waitFor()
    expect(await silentControls(page)).toEqual([])
    await page.keyboard.press('Control+Shift+v')
    await page.getByRole('textbox').fill('A river.\n\nThe boats came.\n\nنهر.\n\nجاءت القوارب.\n')
    expect(await silentControls(page)).toEqual([])
    await page.getByRole('button', { name: 'Read' }).click()
    await page.getByRole('button', { name: 'Align' }).waitFor()
    expect(await silentControls(page)).toEqual([])
  })
})
