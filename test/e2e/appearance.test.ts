import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { preferencesPage } from './screens/preferences-page'
import { reviewScreen } from './screens/review-screen'

describe('the appearance', () => {
  let launched: LaunchedApp
  let review: ReturnType<typeof reviewScreen>
  let preferences: ReturnType<typeof preferencesPage>

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    preferences = preferencesPage(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const sizeIn = (selector: string): Promise<number> =>
    launched.page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const inGrid = '[role="grid"] [lang="ar"]'
  const inEditor = '[data-editor="source"] .view-line'

  it('has larger and smaller text by keys, in the grid and in the editors', async () => {
    await review.select(2)
    await review.press('Control+Equal', 'Control+Equal')
    await expect.poll(() => sizeIn(inGrid)).toBe(21)
    await expect.poll(() => sizeIn(inEditor)).toBe(21)
    await review.press('Control+Minus')
    await expect.poll(() => sizeIn(inEditor)).toBe(20)
    await review.press('Control+0')
    await expect.poll(() => sizeIn(inGrid)).toBe(19)
  })

  it('keeps the selected bead where it stands while the text grows', async () => {
    await review.select(9)
    const sentence = await review.cell(9, 'target').locator('[data-sentence]').first().innerText()
    await review.scrollToMiddle(sentence)
    const before = await review.topInGrid(sentence)
    await review.press('Control+Equal', 'Control+Equal', 'Control+Equal', 'Control+Equal')
    await expect.poll(() => sizeIn(inGrid)).toBe(23)
    await review.drawn()
    expect(Math.abs((await review.topInGrid(sentence)) - before)).toBeLessThan(20)
    const bottoms = await review.grid.locator('[data-index]').evaluateAll((rows) =>
      rows
        .map((row) => row.getBoundingClientRect())
        .toSorted((first, second) => first.top - second.top)
        .map(({ top, bottom }) => [Math.round(top), Math.round(bottom)] as const),
    )
    const gaps = bottoms.slice(1).map(([top], at) => top - (bottoms[at]?.[1] ?? NaN))
    expect(gaps.every((gap) => Math.abs(gap) <= 1)).toBe(true)
    await review.press('Control+0')
  })

  it('sets text, density and figures as the preferences say, at once and after a restart', async () => {
    await preferences.open()
    const section = preferences.section('Appearance')
    const arabic = section.getByRole('group', { name: 'Arabic text' })
    await arabic.getByRole('textbox', { name: 'Size' }).fill('24')
    await arabic.getByRole('textbox', { name: 'Size' }).press('Tab')
    await arabic.getByRole('button', { name: /Typeface/u }).click()
    await launched.page.getByRole('option', { name: 'IBM Plex Sans Arabic' }).click()
    await section.getByText('Compact', { exact: true }).click()
    await section.getByText('٠–٩', { exact: true }).click()
    await saveScreenshot(launched.page, 'preferences-appearance')
    await preferences.close()
    const asSet = async () => {
      expect(await sizeIn(inGrid)).toBe(24)
      const font = await launched.page
        .locator(inGrid)
        .first()
        .evaluate((element) => getComputedStyle(element).fontFamily)
      expect(font).toMatch(/^"?IBM Plex Sans Arabic/u)
      expect(await review.row(2).innerText()).toContain('٢')
      expect(await launched.page.evaluate(() => document.documentElement.dataset['density'])).toBe(
        'compact',
      )
    }
    await asSet()
    await launched.close()
    launched = await launchApp({ userData: launched.userData })
    review = reviewScreen(launched.page)
    preferences = preferencesPage(launched.page)
    await review.shown()
    await asSet()
  })

  it('shows the preferences in which a word is found', async () => {
    await preferences.open()
    const search = preferences.dialog.getByRole('searchbox', { name: 'Search the preferences' })
    await search.fill('typeface')
    await preferences.section('Dictionaries').waitFor({ state: 'hidden' })
    expect(await preferences.section('Appearance').isVisible()).toBe(true)
    await search.fill('xylophone')
    await preferences.dialog.getByText('Nothing like this can be set.').waitFor()
    await search.fill('')
    await preferences.section('Dictionaries').waitFor()
    await preferences.close()
  })

  it('has a theme of high contrast, light or dark as the system is', async () => {
    const theme = () => launched.page.evaluate(() => document.documentElement.dataset['theme'])
    await preferences.open()
    await preferences.dialog.getByText('High contrast', { exact: true }).click()
    await expect.poll(theme).toBe('contrast')
    await launched.page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(theme).toBe('contrast-dark')
    await saveScreenshot(launched.page, 'preferences-contrast-dark')
    await preferences.dialog.getByText('As the system', { exact: true }).click()
    await expect.poll(theme).toBe('dark')
    await launched.page.emulateMedia({ contrast: 'more' })
    await expect.poll(theme).toBe('contrast-dark')
    await launched.page.emulateMedia({ colorScheme: 'light', contrast: null })
    await expect.poll(theme).toBe('light')
    const section = preferences.section('Appearance')
    await section.getByRole('button', { name: 'Reset this section' }).click()
    await section.getByRole('button', { name: 'Reset', exact: true }).click()
    await preferences.close()
    await expect.poll(() => sizeIn(inGrid)).toBe(19)
  })
})
