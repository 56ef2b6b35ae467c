import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { historyPanel } from './screens/history-panel'
import { keyPreferences } from './screens/key-preferences'
import { reviewScreen } from './screens/review-screen'

describe('the keys', () => {
  let launched: LaunchedApp
  let review: ReturnType<typeof reviewScreen>
  let keys: ReturnType<typeof keyPreferences>

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    keys = keyPreferences(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  /** What the menu of the application shows for a command. */
  const inMenu = (id: string) =>
    launched.app.evaluate(({ Menu: menus }, wanted) => {
      const item = menus.getApplicationMenu()?.getMenuItemById(wanted)
      return { label: item?.label, key: item?.accelerator }
    }, id)

  /** Presses a key as an Arabic keyboard sends it: its place, with the Arabic letter that it writes. */
  const pressArabic = (letter: string, code: string, isControl = false) =>
    launched.page.evaluate(
      ([key, place, ctrlKey]) => {
        const init = { key, code: place, ctrlKey, bubbles: true, cancelable: true }
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
      },
      [letter, code, isControl] as const,
    )

  const preset = async (name: string): Promise<void> => {
    await keys.open()
    await keys.choose(name)
    await keys.close()
  }

  it('are those of InterText when one chooses them, in the grid and in what shows them', async () => {
    await preset('InterText')
    await review.select(2)
    await review.press('s')
    expect(await review.status(2)).toContain('Approved')
    expect(await inMenu('approve-and-next')).toMatchObject({ key: 'S' })
    expect(await inMenu('merge-with-next')).toMatchObject({ key: 'CmdOrCtrl+Backspace' })
    const split = launched.page.getByRole('toolbar').getByRole('button', { name: /^Split/u })
    expect(await split.locator('kbd').innerText()).toBe('D')
    await launched.page.keyboard.press('Control+z')
  })

  it('are those of OmegaT, memoQ and Trados when one chooses them', async () => {
    await preset('OmegaT')
    await review.select(2)
    await review.press('r')
    expect(await review.status(2)).toContain('Query')
    await review.press('c')
    expect(await review.status(2)).not.toContain('Query')
    await preset('memoQ')
    await review.select(2, 'target')
    await review.press('Tab')
    await review.row(2).locator('[data-side="source"][data-active="true"]').waitFor()
    await review.press('Shift+Enter')
    expect(await review.status(2)).toContain('Query')
    await preset('Trados')
    await review.select(2)
    await review.press('Control+Shift+u')
    expect(await review.status(2)).not.toContain('Query')
    await preset('Muqabala')
  })

  it('are recorded, and taken over from the command that is named', async () => {
    await keys.open()
    await keys.unfold()
    await keys.search('unlink')
    await keys.record('unlink-bead')
    await launched.page.keyboard.press('Control+j')
    await keys.recorder.getByText('Now it is a key of Merge with next').waitFor()
    await saveScreenshot(launched.page, 'keys-conflict')
    await keys.button('Take it over').press('Enter')
    expect(await keys.keysOf('unlink-bead')).toEqual(['X', 'Ctrl+J'])
    await keys.search('merge with next')
    expect(await keys.keysOf('merge-with-next')).toEqual(['M'])
    await keys.close()
    expect(await inMenu('merge-with-next')).toMatchObject({ key: 'M' })
  })

  it('are refused when they belong to the system, and nothing is recorded with Escape', async () => {
    await keys.open()
    await keys.unfold()
    await keys.search('sample')
    await keys.record('open-sample')
    await launched.page.keyboard.press('F11')
    await keys.recorder.getByText('This key belongs to the system').waitFor()
    await launched.page.keyboard.press('Escape')
    await keys.recorder.waitFor({ state: 'detached' })
    expect(await keys.keysOf('open-sample')).toEqual([])
    await keys.close()
  })

  it('are two, one after the other; a quiet hint waits for the second, Escape ends it', async () => {
    await keys.open()
    await keys.unfold()
    await keys.search('history')
    await keys.record('toggle-history')
    await launched.page.keyboard.press('z')
    await keys.button('Followed by another…').click()
    await launched.page.keyboard.press('y')
    await keys.button('Use this key').press('Enter')
    expect(await keys.keysOf('toggle-history')).toContain('Z Y')
    await keys.close()

    const hint = launched.page.locator('[data-pending-keys]')
    const history = historyPanel(launched.page).panel
    await review.select(1)
    await review.press('z')
    await hint.getByText('History').waitFor()
    await review.press('Escape')
    await hint.waitFor({ state: 'detached' })
    expect(await history.count()).toBe(0)
    await review.press('z', 'y')
    await history.waitFor()
    await hint.waitFor({ state: 'detached' })
    await launched.page.keyboard.press('Control+Shift+h')
    await history.waitFor({ state: 'detached' })
    await review.select(1)
    await review.press('h')
    await hint.getByText('Next not 1–1').waitFor()
    await saveScreenshot(launched.page, 'keys-pending')
    await review.press('n')
    expect(await review.selectedNumber()).toBeGreaterThan(1)
  })

  it('are set back one by one, and all at once', async () => {
    await keys.open()
    await keys.unfold()
    await keys.search('Ctrl+J')
    expect(await keys.keysOf('unlink-bead')).toContain('Ctrl+J')
    await keys.row('unlink-bead').getByRole('button', { name: /^Give/u }).click()
    await keys.row('unlink-bead').waitFor({ state: 'detached' })
    expect(await keys.keysOf('merge-with-next')).toEqual(['M', 'Ctrl+J'])
    await keys.button('Reset all keys').click()
    await keys.search('history')
    expect(await keys.keysOf('toggle-history')).toEqual(['Ctrl+Shift+H'])
    await keys.close()
  })

  it('work with an Arabic keyboard layout: the place of a letter counts', async () => {
    await review.select(3)
    await pressArabic('ض', 'KeyQ')
    expect(await review.status(3)).toContain('Query')
    await pressArabic('ئ', 'KeyZ', true)
    expect(await review.status(3)).not.toContain('Query')
    await pressArabic('ا', 'KeyH')
    await launched.page.locator('[data-pending-keys="H"]').waitFor()
    await review.press('Escape')
    await keys.open()
    await keys.unfold()
    await keys.search('sample')
    await keys.record('open-sample')
    await pressArabic('غ', 'KeyY', true)
    await keys.recorder.getByText('Now it is a key of Redo').waitFor()
    await keys.button('Cancel').click()
    await keys.close()
  })

  it('go to the column that stands on their hand, whatever the language of the interface', async () => {
    const { page } = launched
    const selected = (side: string) =>
      review.row(4).locator(`[data-side="${side}"][data-active="true"]`)
    await review.select(4, 'target')
    for (const language of ['en', 'ar']) {
      await page.locator(`html[lang="${language}"]`).waitFor()
      await review.press('ArrowRight')
      await selected('source').waitFor()
      await review.press('ArrowLeft')
      await selected('target').waitFor()
      await review.press('Space')
      await selected('source').waitFor()
      await review.press('Space')
      await page.keyboard.press('Control+Shift+l')
    }
    await page.locator('html[lang="en"]').waitFor()
  })

  it('stand on a sheet that is looked through, and printed whole', async () => {
    const { page } = launched
    await page.keyboard.press('Control+w')
    await page.getByRole('button', { name: /sample/iu }).waitFor()
    await page.keyboard.press('Control+Slash')
    const sheet = page.getByRole('dialog', { name: 'Keys' })
    await sheet.getByRole('searchbox').fill('split')
    await sheet.getByText('Merge with next').waitFor({ state: 'detached' })
    await sheet.getByText('Split the sentence at the caret').waitFor()
    await launched.app.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('window:print')
      ipcMain.handle('window:print', (_event, values: string) => {
        Object.assign(globalThis, { printed: values })
        return JSON.stringify({ ok: true, value: null })
      })
    })
    await sheet.getByRole('button', { name: 'Print…' }).click()
    await expect
      .poll(() => launched.app.evaluate(() => (globalThis as { printed?: string }).printed))
      .toBe('["print","Keys"]')
    await page.emulateMedia({ media: 'print' })
    const printed = page.locator('[data-printed-keys]')
    await printed.getByText('Merge with next').waitFor()
    expect(await sheet.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.keyboard.press('Escape')
  })
})
