import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { beadMenu } from './screens/command-palette'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('selecting several beads', () => {
  let launched: LaunchedApp
  let review: ReviewScreen

  const undoLabel = () =>
    launched.page.getByRole('button', { name: /^Undo: / }).getAttribute('aria-label')

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('extends with Shift and the arrows, and goes back to one with Escape', async () => {
    await review.select(5)
    await review.press('Shift+ArrowDown', 'Shift+ArrowDown')
    expect(await review.selectedNumbers()).toEqual([5, 6, 7])
    expect(await review.focusedNumber()).toBe(7)
    await review.press('Shift+ArrowUp')
    expect(await review.selectedNumbers()).toEqual([5, 6])
    await review.press('Shift+ArrowUp', 'Shift+ArrowUp')
    expect(await review.selectedNumbers()).toEqual([4, 5])
    await review.press('Escape')
    expect(await review.selectedNumbers()).toEqual([4])
  })

  it('extends with Shift and a click, adds and takes out with Control and a click', async () => {
    await review.select(5)
    await review.cell(8, 'target').click({ modifiers: ['Shift'] })
    expect(await review.selectedNumbers()).toEqual([5, 6, 7, 8])
    expect(await review.focusedNumber()).toBe(8)
    await review.cell(6, 'target').click({ modifiers: ['Control'] })
    expect(await review.selectedNumbers()).toEqual([5, 7, 8])
    await review.cell(3, 'target').click({ modifiers: ['Control'] })
    expect(await review.selectedNumbers()).toEqual([3, 5, 7, 8])
    expect(await review.focusedNumber()).toBe(3)
    await saveScreenshot(launched.page, 'selection-several')
    await review.select(3)
    expect(await review.selectedNumbers()).toEqual([3])
  })

  it('approves, queries and clears a selection, each as one step with a true name', async () => {
    await review.select(5)
    await review.press('Shift+ArrowDown', 'Shift+ArrowDown', 'q')
    for (const number of [5, 6, 7]) expect(await review.status(number)).toContain('Query')
    expect(await undoLabel()).toContain('Query 3 beads')
    expect(await review.selectedNumbers()).toEqual([5, 6, 7])
    await review.press('Shift+Q')
    for (const number of [5, 6, 7]) expect(await review.status(number)).toContain('Unreviewed')
    expect(await undoLabel()).toContain('Set 3 beads back to unreviewed')
    await review.press('a')
    for (const number of [5, 6, 7]) expect(await review.status(number)).toContain('Approved')
    expect(await undoLabel()).toContain('Approve 3 beads')
    await review.press('Control+z')
    for (const number of [5, 6, 7]) expect(await review.status(number)).toContain('Unreviewed')
    await review.press('Control+z', 'Control+z')
    expect(await launched.page.getByRole('button', { name: /^Undo: / }).count()).toBe(0)
  })

  it('merges rows that follow one another, and links rows that do not', async () => {
    const rows = await review.rowCount()
    const number = await review.goTo('The building went up')
    const texts = await Promise.all([0, 1, 2].map((step) => review.text(number + step, 'target')))
    await review.press('Shift+ArrowDown', 'Shift+ArrowDown', 'm')
    expect(await review.rowCount()).toBe(rows - 2)
    expect(await review.text(number, 'target')).toBe(texts.join(' '))
    expect(await review.selectedNumbers()).toEqual([number])
    await review.press('Control+z')
    await review.select(number)
    await review.cell(number + 2, 'target').click({ modifiers: ['Control'] })
    await review.press('m')
    expect(await review.rowCount()).toBe(rows - 1)
    expect(await review.text(number, 'target')).toBe(`${texts[0]!} ${texts[2]!}`)
    expect(await undoLabel()).toContain(`Link beads ${String(number)} and ${String(number + 2)}`)
    await review.press('Control+z')
    expect(await review.rowCount()).toBe(rows)
  })

  it('keeps the selection for the menu of the right button', async () => {
    const number = await review.goTo('The building went up')
    await review.press('Shift+ArrowDown', 'Shift+ArrowDown')
    await review.cell(number + 1, 'source').click({ button: 'right' })
    const { menu, item } = beadMenu(launched.page)
    await menu.waitFor()
    expect(await review.selectedNumbers()).toEqual([number, number + 1, number + 2])
    await saveScreenshot(launched.page, 'selection-menu')
    await item(/^Query the selected beads/u).click()
    await menu.waitFor({ state: 'detached' })
    expect(await review.status(number + 2)).toContain('Query')
    await review.press('Control+z')
  })

  it('selects all rows with Ctrl+A and says how many', async () => {
    await review.select(2)
    await review.press('Control+a')
    const rows = await review.rowCount()
    expect(await review.focusedNumber()).toBe(2)
    await launched.page.getByText(`${String(rows)} beads selected`).waitFor()
    await review.press('Escape')
    await launched.page.getByText(/beads selected/u).waitFor({ state: 'detached' })
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
