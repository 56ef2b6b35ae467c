import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { beadMenu, commandPalette } from './screens/command-palette'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('commands by name and by menu', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let palette: ReturnType<typeof commandPalette>
  let menu: ReturnType<typeof beadMenu>

  const focused = () =>
    launched.page.evaluate(() => document.activeElement?.getAttribute('role') ?? null)

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    palette = commandPalette(launched.page)
    menu = beadMenu(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('finds a command by its name in either language, without regard to spelling', async () => {
    await review.select(1)
    await palette.open()
    expect(await focused()).toBe('combobox')
    await palette.field.fill('تاليا دمج')
    expect(await palette.options.count()).toBe(0)
    expect(await palette.dialog.getByRole('status').innerText()).toContain('No command is called')
    await palette.field.fill('دمج')
    expect(await palette.active()).toBe('merge-with-next')
    expect(await palette.option('merge-with-next').innerText()).toContain('دمج مع التالي')
    await palette.field.fill('nex merg')
    expect(await palette.active()).toBe('merge-with-next')
    await saveScreenshot(launched.page, 'palette-search')
  })

  it('runs a command with Enter, and gives the keyboard back to the grid', async () => {
    const rows = await review.rowCount()
    await review.press('Enter')
    await palette.closed()
    expect(await review.rowCount()).toBe(rows - 1)
    await expect.poll(focused).toBe('gridcell')
    await review.press('Control+z')
    expect(await review.rowCount()).toBe(rows)
  })

  it('lists first what was used last', async () => {
    await launched.page.keyboard.press('Control+Shift+p')
    await palette.dialog.waitFor()
    expect(await palette.active()).toBe('merge-with-next')
    expect(await palette.option('merge-with-next').innerText()).toContain('Used recently')
    await review.press('ArrowDown', 'ArrowUp', 'ArrowUp')
    expect(await palette.active()).toBe('show-about')
    await review.press('Escape')
    await palette.closed()
    await expect.poll(focused).toBe('gridcell')
  })

  it('says why a command cannot run, and does not run it', async () => {
    await review.press('End')
    const rows = await review.rowCount()
    await palette.open()
    await palette.field.fill('merge with next')
    const option = palette.option('merge-with-next')
    expect(await option.getAttribute('aria-disabled')).toBe('true')
    expect(await option.innerText()).toMatch(/Select at least two beads|There is no bead below/u)
    await review.press('Enter')
    await option.click({ force: true })
    expect(await palette.dialog.count()).toBe(1)
    expect(await review.rowCount()).toBe(rows)
    await review.press('Escape')
    await palette.closed()
  })

  it('opens another dialog, and the editor, as their keys do', async () => {
    await palette.open()
    await palette.field.fill('keys')
    await review.press('Enter')
    const keys = launched.page.getByRole('dialog', { name: 'Keys' })
    await keys.waitFor()
    await review.press('Escape')
    await keys.waitFor({ state: 'detached' })
    await expect.poll(focused).toBe('gridcell')
    await review.press('Home')
    await palette.open()
    await palette.field.fill('edit text')
    await review.press('Enter')
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    // From the editor too, where it comes back to.
    await palette.open()
    await review.press('Escape')
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    await review.press('Escape')
    await expect.poll(focused).toBe('gridcell')
  })

  it('merges from the menu of a row by right click', async () => {
    const rows = await review.rowCount()
    await review.press('Home')
    const text = await review.text(4, 'target')
    await review.cell(4, 'target').click({ button: 'right' })
    await menu.menu.waitFor()
    expect(await review.selectedNumber()).toBe(4)
    await saveScreenshot(launched.page, 'bead-menu')
    await menu.item(/^Merge with next/u).click()
    await menu.menu.waitFor({ state: 'detached' })
    expect(await review.rowCount()).toBe(rows - 1)
    expect(await review.text(4, 'target')).toContain(text)
    await expect.poll(focused).toBe('gridcell')
  })

  it('opens the menu by key, goes through it by arrows and says why something cannot run', async () => {
    const rows = await review.rowCount()
    await review.press('Home', 'Shift+F10')
    await menu.menu.waitFor()
    expect(await focused()).toBe('menuitem')
    const restore = menu.item(/^Restore imported text/u)
    expect(await restore.getAttribute('aria-disabled')).toBe('true')
    expect(await restore.innerText()).toContain('The text is as it was imported.')
    await launched.page.keyboard.type('restore')
    expect(await restore.evaluate((item) => item === document.activeElement)).toBe(true)
    await review.press('Enter')
    expect(await menu.menu.count()).toBe(1)
    await review.press('Escape')
    await menu.menu.waitFor({ state: 'detached' })
    await expect.poll(focused).toBe('gridcell')
    expect(await review.rowCount()).toBe(rows)
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
