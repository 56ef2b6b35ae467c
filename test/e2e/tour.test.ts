import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { preferencesPage } from './screens/preferences-page'
import { reviewScreen } from './screens/review-screen'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

describe('the tour', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp({ isNew: true })
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const card = (step: number) => launched.page.locator(`[data-tour-step="${String(step)}"]`)

  const resize = (width: number, height: number) =>
    launched.app.evaluate(
      ({ BrowserWindow }, [w, h]) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(w, h)
      },
      [width, height] as const,
    )

  /** The card stands in the window, beside what it shows. */
  const expectBeside = async (step: number) => {
    await card(step).waitFor()
    await reviewScreen(launched.page).drawn()
    const shown = await launched.page.locator('[data-toured]').boundingBox()
    const box = await card(step).boundingBox()
    const size = await launched.page.evaluate(() => [innerWidth, innerHeight] as const)
    if (shown === null || box === null) throw new Error('nothing is shown')
    expect({ step, overlaps: overlap(shown, box) }).toEqual({ step, overlaps: false })
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(size[0])
    expect(box.y + box.height).toBeLessThanOrEqual(size[1])
  }

  it('is offered at the first start, and goes on by keyboard, never over what it shows', async () => {
    const { page } = launched
    const offer = page.getByRole('region', { name: 'New here?' })
    await saveScreenshot(page, 'tour-offer-en')
    await offer.getByRole('button', { name: 'Show me' }).click()
    await offer.waitFor({ state: 'detached' })
    for (let step = 1; step <= 5; step += 1) {
      await expectBeside(step)
      await saveScreenshot(page, `tour-en-${String(step)}`)
      const name = step === 5 ? 'Done' : 'Next'
      const button = card(step).getByRole('button', { name, exact: true })
      await button.and(page.locator(':focus')).waitFor()
      await page.keyboard.press('Enter')
    }
    await card(5).waitFor({ state: 'detached' })
    expect(await page.locator('[data-toured]').count()).toBe(0)
    expect(await reviewScreen(page).focusedNumber()).toBeGreaterThan(0)
  })

  it('comes again from the help, in a narrow window and in Arabic; Escape leaves it', async () => {
    const { page } = launched
    await resize(760, 600)
    await page.keyboard.press('Control+Shift+l')
    await page.keyboard.press('F1')
    await page.getByRole('button', { name: 'ابدأ الجولة' }).click()
    for (let step = 1; step <= 5; step += 1) {
      await expectBeside(step)
      await saveScreenshot(page, `tour-ar-narrow-${String(step)}`)
      if (step < 5) await card(step).getByRole('button', { name: 'التالي', exact: true }).click()
    }
    await card(5).getByRole('button', { name: 'السابق', exact: true }).click()
    await card(4).waitFor()
    // Commands work all the while.
    await page.keyboard.press('Escape')
    await card(4).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+l')
    await resize(1280, 800)
  })

  it('is not offered again', async () => {
    const { userData } = launched
    await launched.close()
    launched = await launchApp({ userData, isNew: true })
    await reviewScreen(launched.page).shown()
    expect(await launched.page.getByRole('region', { name: 'New here?' }).count()).toBe(0)
  })

  it('leaves the telling of keys to those who call a command by mouse: once, and not when it is unwanted', async () => {
    const { page } = launched
    const told = page.locator('[data-key-tip="query-bead"]').getByText('“Query” has a key:')
    const query = page.getByRole('button', { name: /^Query/u })
    for (let count = 0; count < 5; count += 1) {
      expect(await told.count()).toBe(0)
      await query.click()
    }
    await told.waitFor()
    await saveScreenshot(page, 'key-told-en')
    await query.click()
    await told.waitFor({ state: 'detached' })
    const preferences = preferencesPage(page)
    await preferences.open()
    await preferences
      .section('Keys')
      .getByRole('radiogroup', { name: /Tell the keys/u })
      .getByText('No', { exact: true })
      .click()
    await preferences.close()
  })
})
