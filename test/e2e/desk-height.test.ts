import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('the height of the desk', () => {
  let launched: LaunchedApp
  let review: ReviewScreen

  const edge = () => launched.page.getByRole('separator', { name: 'Height of the desk' })
  const height = async () =>
    (await launched.page.locator('[data-desk]').boundingBox())?.height ?? NaN
  const now = async () => Number(await edge().getAttribute('aria-valuenow'))
  const sizeWindow = async (width: number, windowHeight: number) => {
    await launched.app.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(...size)
      },
      [width, windowHeight] as [number, number],
    )
    await launched.page.waitForFunction(
      (size) => window.innerWidth === size[0] && window.innerHeight === size[1],
      [width, windowHeight] as const,
    )
  }
  const drag = async (byPx: number) => {
    const box = await edge().boundingBox()
    if (box === null) throw new Error('no edge')
    const [x, y] = [box.x + box.width / 3, box.y + box.height / 2]
    await launched.page.mouse.move(x, y)
    await launched.page.mouse.down()
    await launched.page.mouse.move(x, y + byPx / 2)
    await launched.page.mouse.move(x, y + byPx)
    await launched.page.mouse.up()
  }
  /** Lines of the editors that are seen, by how much of each: 1 for a whole one. */
  const seenLines = () =>
    launched.page.locator('[data-editor]').evaluateAll((editors) =>
      editors.flatMap((editor) => {
        const { top, bottom } = editor.querySelector('.monaco-editor')!.getBoundingClientRect()
        return [...editor.querySelectorAll('.view-line')]
          .map((line) => line.getBoundingClientRect())
          .map((line) => (Math.min(line.bottom, bottom) - Math.max(line.top, top)) / line.height)
          .filter((share) => share > 0.01)
      }),
    )
  const noLineIsCut = async () => {
    await expect.poll(async () => (await seenLines()).every((share) => share > 0.99)).toBe(true)
    expect((await seenLines()).length).toBeGreaterThan(1)
  }

  const start = async (userData?: string) => {
    launched = await launchApp(userData === undefined ? {} : { userData })
    review = reviewScreen(launched.page)
    await review.shown()
    await sizeWindow(1024, 700)
    await review.select(8)
  }

  beforeAll(async () => {
    await start()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  it('cuts no line of a text, also with changes below it and at every height', async () => {
    await review.press('Enter')
    await launched.page.keyboard.type('New ')
    await review.press('Escape')
    await launched.page.getByRole('list', { name: 'Changes in the translation' }).waitFor()
    await noLineIsCut()
    for (const byPx of [-13, -29, 57, 41, -101]) {
      await drag(byPx)
      await noLineIsCut()
    }
    await saveScreenshot(launched.page, 'desk-height')
  })

  it('has its texts begin where those of the rows begin, in a wide window too', async () => {
    for (const width of [1024, 1800]) {
      await sizeWindow(width, 700)
      await review.drawn()
      const edges = () =>
        launched.page.evaluate(() => {
          const boxOf = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
          const row = '[role="row"][aria-selected="true"]'
          return [
            boxOf(`${row} [data-side="target"] [lang]`).left -
              boxOf('[data-editor="target"] .view-line > span > span').left,
            boxOf(`${row} [data-side="source"] [lang]`).right -
              boxOf('[data-editor="source"] .view-line > span > span').right,
            boxOf(`${row} [data-side="target"] [lang]`).left - boxOf('[data-facts] > *').left,
          ].map(Math.round)
        })
      await expect.poll(edges).toEqual([0, 0, 0])
    }
    await sizeWindow(1024, 700)
  })

  it('comes to rest on whole lines when a text is scrolled', async () => {
    await edge().press('Home')
    const editor = review.editor('target').locator('.monaco-editor')
    await editor.hover()
    await launched.page.mouse.wheel(0, 40)
    await expect
      .poll(() =>
        editor.locator('.view-lines').evaluate((lines) => lines.getBoundingClientRect().y),
      )
      .not.toBe((await editor.boundingBox())?.y)
    await noLineIsCut()
    await launched.page.mouse.wheel(0, -400)
    await edge().dblclick()
  })

  it('is dragged, and comes back with a double click', async () => {
    const usual = await height()
    await drag(-80)
    expect(Math.abs((await height()) - usual - 80)).toBeLessThan(3)
    await edge().dblclick()
    await expect.poll(height).toBe(usual)
  })

  it('is given up with Escape while it is dragged', async () => {
    const usual = await height()
    const box = await edge().boundingBox()
    await edge().focus()
    await launched.page.mouse.move(300, (box?.y ?? 0) + 4)
    await launched.page.mouse.down()
    await launched.page.mouse.move(300, (box?.y ?? 0) - 60)
    await expect.poll(height).toBeGreaterThan(usual + 40)
    await launched.page.keyboard.press('Escape')
    await expect.poll(height).toBe(usual)
    await launched.page.mouse.up()
    expect(await height()).toBe(usual)
  })

  it('changes by the arrow keys on the edge, up to what the rows and the desk need', async () => {
    await edge().focus()
    const usual = await now()
    await review.press('ArrowUp')
    await expect.poll(now).toBeGreaterThan(usual)
    await review.press('End')
    const most = Number(await edge().getAttribute('aria-valuemax'))
    await expect.poll(now).toBe(most)
    await review.press('ArrowUp')
    await launched.page.getByText('The desk is as high as it can be.').waitFor()
    const rows = await review.grid.locator('xpath=..').boundingBox()
    expect(rows?.height).toBeGreaterThan(100)
    await review.press('Home')
    await expect.poll(now).toBe(Number(await edge().getAttribute('aria-valuemin')))
    await noLineIsCut()
    await edge().dblclick()
    await expect.poll(now).toBe(usual)
  })

  it('changes by keys from the rows, which keep the selected one in sight, and is there after a restart', async () => {
    await review.press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
    const usual = await height()
    await review.press('Control+Alt+ArrowUp', 'Control+Alt+ArrowUp', 'Control+Alt+ArrowUp')
    const grown = await height()
    expect(grown).toBeGreaterThan(usual + 100)
    await review.drawn()
    const row = await review.selectedRow.boundingBox()
    const top = (await edge().boundingBox())?.y ?? 0
    expect((row?.y ?? NaN) + (row?.height ?? NaN)).toBeLessThan(top + 6)
    await review.saved()
    await launched.close()
    await start(launched.userData)
    await expect.poll(height).toBe(grown)
    await sizeWindow(1440, 900)
    await expect.poll(height).toBeGreaterThan(grown + 50)
    await review.press('Control+Alt+ArrowDown')
    await expect.poll(height).toBeLessThan(grown + 150)
  })
})

describe('a press on the desk in the moment in which it still shows another row', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('selects nothing and puts no caret', async () => {
    const review = reviewScreen(launched.page)
    await review.select(7)
    await review.editor('target').locator('.view-line').first().getByText('nine').waitFor()
    const after = await launched.page.evaluate(() => {
      const line = document.querySelector('[data-editor="target"] .view-line span span')
      const { left, top } = line!.getBoundingClientRect()
      const point = { bubbles: true, cancelable: true, clientX: left + 60, clientY: top + 8 }
      const cell = document.activeElement!
      cell.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'ArrowDown', key: 'ArrowDown', bubbles: true }),
      )
      return line!.dispatchEvent(new MouseEvent('mousedown', { ...point, button: 0 }))
    })
    expect(after).toBe(false)
    await review.drawn()
    expect(await review.selectedNumber()).toBe(8)
    expect(await review.focusedNumber()).toBe(8)
    await expect.poll(() => review.editor('target').innerText()).toMatch(/^With/u)
    await review.editor('target').locator('.view-line').first().click()
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    expect(await review.selectedNumber()).toBe(8)
  })
})
