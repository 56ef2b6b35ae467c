import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'
import { textEditor } from './screens/text-editor'

describe('the reading view', () => {
  let launched: LaunchedApp
  let review: ReviewScreen

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    await launched.page.setViewportSize({ width: 1280, height: 900 })
    await review.shown()
    await review.goTo('The building went up')
    await review.press('Enter')
    const editor = textEditor(launched.page, 'target')
    await editor.focused()
    await review.press('Control+End')
    await launched.page.keyboard.type(' Indeed.')
    await review.press('Escape', 'Control+3')
    await launched.page.locator('article [data-sentence]').first().waitFor()
  })

  afterAll(async () => {
    await launched.close()
  })

  const sentence = (text: string) =>
    launched.page.locator('article [data-sentence]', { hasText: text })
  const counterparts = () => launched.page.locator('article [data-counterpart]')

  it('shows one side as an article, with its corrections made', async () => {
    expect(await launched.page.locator('article h1, article h2').count()).toBeGreaterThan(0)
    await expect.poll(() => sentence('Indeed.').count()).toBe(1)
    expect(await launched.page.locator('article ins').count()).toBe(0)
    expect(await sentence('Indeed.').getAttribute('aria-current')).toBe('true')
  })

  it('marks the corrections when it is asked to', async () => {
    await review.press('c')
    await expect.poll(() => launched.page.locator('article ins').count()).toBeGreaterThan(0)
    await review.press('c')
    await expect.poll(() => launched.page.locator('article ins').count()).toBe(0)
  })

  it('unfolds the other side under a sentence, in its own direction, by key and by click', async () => {
    await review.press('Enter')
    await expect.poll(() => counterparts().count()).toBe(1)
    expect(await counterparts().locator('[lang="ar"]').getAttribute('dir')).toBe('rtl')
    await saveScreenshot(launched.page, 'reading-unfolded')
    await review.press('Enter')
    await expect.poll(() => counterparts().count()).toBe(0)
    await sentence('The door did not open again').click()
    await expect.poll(() => counterparts().count()).toBe(1)
    await review.press('t')
    await expect.poll(() => counterparts().count()).toBeGreaterThan(5)
    await review.press('t')
  })

  it('changes the side, at the same bead', async () => {
    await review.press('ArrowRight')
    const current = launched.page.locator('article [aria-current="true"]')
    await expect.poll(() => current.innerText()).toContain('يُفتح')
    expect(await launched.page.locator('article h1').getAttribute('dir')).toBe('rtl')
    await review.press('ArrowLeft')
  })

  it('hides the furniture', async () => {
    const byline = launched.page.locator('article [data-sentence]', { hasText: 'Layla Haddad' })
    await review.press('Home')
    await expect.poll(() => byline.count()).toBe(1)
    await review.press('b')
    await expect.poll(() => byline.count()).toBe(0)
    await review.press('b')
  })

  it('goes on in the grid where one has read', async () => {
    await review.press('ArrowDown', 'ArrowDown')
    const text = launched.page.locator('article [aria-current="true"]')
    await text.waitFor()
    const read = await text.innerText()
    await review.press('Control+1')
    await review.selectedRow.waitFor()
    expect(await review.selectedRow.innerText()).toContain(read)
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
