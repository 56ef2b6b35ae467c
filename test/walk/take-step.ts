import type { Locator, Page } from 'playwright-core'
import { commandPalette } from '../e2e/screens/command-palette'
import { overviewStrip } from '../e2e/screens/overview-strip'
import type { LaunchedApp } from '../support/launch-app'
import { slowAnswers } from '../support/slow-answers'
import type { Share, WalkStep } from './walk-step'

/** What a step does within one window; the others are of the walk. */
export type WindowStep = Exclude<
  WalkStep,
  { readonly type: 'quiet' | 'undo-all' | 'reopen' | 'kill' }
>

/** Does what a user does. What is not there, or is in the way of, is left. Waits for nothing to come of it. */
export async function takeStep({ app, page }: LaunchedApp, step: WindowStep): Promise<void> {
  const { keyboard, mouse } = page
  switch (step.type) {
    case 'press':
      for (const key of step.keys) await keyboard.press(key)
      return
    case 'palette':
      await fromPalette(page, step.command)
      return
    case 'type':
      await keyboard.type(step.text)
      return
    case 'write':
      await keyboard.press('Enter')
      await keyboard.type(step.text)
      return
    case 'row': {
      const point = await pointIn(await rowAt(page, step.at), step.side)
      if (point === null) return
      if (step.held !== null) await keyboard.down(step.held)
      await mouse.click(point.x, point.y, { clickCount: step.clicks })
      if (step.held !== null) await keyboard.up(step.held)
      return
    }
    case 'row-menu': {
      const point = await pointIn(await rowAt(page, step.at), 'target')
      if (point === null) return
      await mouse.click(point.x, point.y, { button: 'right' })
      await clickOne(page, page.locator('[role="menuitem"]'), step.item)
      return
    }
    case 'editor': {
      const box = await boxOf(page.locator(`[data-editor="${step.side}"]`))
      if (box === null) return
      await mouse.click(box.x + box.width * step.x, box.y + Math.min(20, box.height / 2), {
        button: step.button,
      })
      return
    }
    case 'button':
      await clickOne(page, page.locator('button:not([data-about="export-article"])'), step.at)
      return
    case 'desk-edge': {
      const box = await boxOf(page.locator('[data-desk] [role="separator"]'))
      if (box === null) return
      await drag(page, box.x + box.width / 2, box.y + box.height / 2, step.by)
      return
    }
    case 'overview': {
      const { strip } = overviewStrip(page)
      const box = await boxOf(strip)
      if (box === null) return
      const x = box.x + box.width / 2
      await drag(page, x, box.y + box.height * step.from, box.height * (step.to - step.from))
      return
    }
    case 'scroll': {
      const box = await boxOf(page.locator('[role="grid"]').locator('..'))
      if (box === null) return
      await mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await mouse.wheel(0, step.by)
      return
    }
    case 'resize':
      await app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
      }, step)
      return
    case 'disk':
      await slowAnswers(app, 'project:write', step.delayMs)
      return
    case 'pause':
      await page.waitForTimeout(step.ms)
  }
}

async function fromPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const palette = commandPalette(page)
  const option = palette.option(command)
  try {
    await option.click({ timeout: 2000 })
  } catch {
    // It is not offered, or the palette did not open over what is shown.
    if ((await palette.dialog.count()) > 0) await page.keyboard.press('Escape')
  }
}

async function rowAt(page: Page, at: Share): Promise<Locator | null> {
  const rows = page.locator('[role="grid"] [role="row"]')
  const places = await rows.evaluateAll((all) =>
    all.flatMap((row, place) => {
      const { top, bottom } = row.getBoundingClientRect()
      const view = row.closest('[role="grid"]')?.parentElement?.getBoundingClientRect()
      const middle = (top + bottom) / 2
      return view !== undefined && middle > view.top && middle < view.bottom ? [place] : []
    }),
  )
  const place = places[Math.floor(at * places.length)]
  return place === undefined ? null : rows.nth(place)
}

async function pointIn(row: Locator | null, side: string) {
  const box = row === null ? null : await boxOf(row.locator(`[data-side="${side}"]`))
  return box === null ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Clicks one of what can be seen and pressed. */
async function clickOne(page: Page, all: Locator, at: Share): Promise<void> {
  const boxes = await all.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const isThere = width > 0 && height > 0 && !element.matches(':disabled')
      return isThere ? [{ x: x + width / 2, y: y + height / 2 }] : []
    }),
  )
  const point = boxes[Math.floor(at * boxes.length)]
  if (point !== undefined) await page.mouse.click(point.x, point.y)
}

async function drag(page: Page, x: number, y: number, by: number): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + by / 2)
  await page.mouse.move(x, y + by)
  await page.mouse.up()
}

/** Where an element stands; null where it is not in the page. */
async function boxOf(locator: Locator) {
  try {
    return (await locator.count()) === 0
      ? null
      : await locator.first().boundingBox({ timeout: 500 })
  } catch {
    return null
  }
}
