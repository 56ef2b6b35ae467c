import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { historyPanel } from './screens/history-panel'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('the history', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let history: ReturnType<typeof historyPanel>
  /** The rows as they stand after each number of steps. */
  const states: string[] = []
  let merged = 0

  const start = async (userData?: string) => {
    launched = await launchApp(userData === undefined ? {} : { userData })
    review = reviewScreen(launched.page)
    history = historyPanel(launched.page)
    await review.shown()
  }
  const rows = async () => {
    const labels = await review.grid
      .locator('[role="row"]')
      .evaluateAll((elements) =>
        elements.map((row) => `${row.getAttribute('aria-label') ?? ''}: ${row.textContent}`),
      )
    return `${String(await review.rowCount())}\n${labels.slice(0, 4).join('\n')}`
  }
  const focused = () =>
    launched.page.evaluate(() => document.activeElement?.getAttribute('role') ?? null)

  beforeAll(async () => {
    await start()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('opens by key with the keyboard in its list, and says what it is for', async () => {
    await review.select(1)
    await review.press('Control+Shift+h')
    await history.panel.waitFor()
    expect(await focused()).toBe('listbox')
    expect(await history.panel.innerText()).toContain('Every correction will be listed here')
    expect(await history.steps()).toEqual(['current: As aligned, before any correction'])
    await review.press('Escape')
    expect(await focused()).toBe('gridcell')
  })

  it('lists every step by its name, the latest first', async () => {
    await review.press('Home')
    states.push(await rows())
    await review.press('a')
    await review.press('Home')
    states.push(await rows())
    await review.press('q')
    states.push(await rows())
    await review.press('ArrowDown', 'm')
    merged = await review.selectedNumber()
    await review.press('Home')
    states.push(await rows())
    const name = `Merge beads ${String(merged)}–${String(merged + 1)}`
    expect(await history.steps()).toEqual([
      `current: ${name}`,
      'done: Query bead 1',
      'done: Approve bead 1',
      'done: As aligned, before any correction',
    ])
    expect(await history.place(3).innerText()).toMatch(/You are here[\s\S]*now/u)
    const time = history.place(3).locator('time')
    expect(await time.getAttribute('title')).toMatch(/\d{4}.*\d+:\d\d:\d\d/u)
    expect(await history.panel.innerText()).toContain('Today')
  })

  it('goes to the start by a click and back by keyboard, to every state in between', async () => {
    await history.place(0).click()
    await history.stands(0)
    expect(await rows()).toBe(states[0])
    expect((await history.steps()).filter((step) => step.startsWith('undone'))).toHaveLength(3)
    await saveScreenshot(launched.page, 'history-undone')
    for (const place of [1, 2, 3]) {
      expect(await focused()).toBe('listbox')
      await review.press('ArrowUp', 'Enter')
      await history.stands(place)
      expect(await review.selectedNumber()).toBe(place === 3 ? merged : 1)
      expect(await rows()).toBe(states[place])
    }
    await review.press('End', 'Enter')
    await history.stands(0)
    await review.press('Home', 'Enter')
    await history.stands(3)
    expect(await rows()).toBe(states[3])
  })

  it('is there after reopening, with the place and what was undone', async () => {
    await history.place(1).click()
    await history.stands(1)
    await review.saved()
    await launched.close()
    await start(launched.userData)
    expect(await history.panel.count()).toBe(0)
    await launched.page.getByRole('button', { name: 'History', exact: true }).click()
    await history.stands(1)
    expect((await history.steps()).map((step) => step.replace(/:.*/u, ''))).toEqual([
      'undone',
      'undone',
      'current',
      'done',
    ])
    await review.press('Home', 'Enter')
    await history.stands(3)
    expect(await rows()).toBe(states[3])
  })

  it('forgets what was undone when something else is done', async () => {
    await history.place(2).click()
    await history.stands(2)
    await review.press('Escape', 'Home', 'a')
    await history.stands(3)
    expect((await history.steps())[0]).toBe('current: Approve bead 1')
    expect(await history.steps()).toHaveLength(4)
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
