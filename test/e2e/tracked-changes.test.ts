import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { changeList } from './screens/change-list'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

describe('tracked changes', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let list: ReturnType<typeof changeList>
  let number = 0
  let before = ''
  let after = ''

  const start = async (userData?: string) => {
    launched = await launchApp(userData === undefined ? {} : { userData })
    review = reviewScreen(launched.page)
    list = changeList(launched.page)
    await review.shown()
  }
  const target = () => review.text(number, 'target')
  const openEditor = async (side: 'source' | 'target') => {
    await review.press('Enter')
    await review.editor(side).locator('.monaco-editor.focused').waitFor()
  }

  beforeAll(async () => {
    await start()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('are listed by the editor, with who made each and when', async () => {
    number = await review.goTo('43,000')
    before = await target()
    await expect.poll(() => list.list('target').count()).toBe(0)
    await openEditor('target')
    await review.press('Control+Home')
    const place = before.indexOf('43,000')
    await review.press(...Array.from({ length: place }, () => 'ArrowRight'))
    await review.press('Delete', 'Delete')
    await launched.page.keyboard.type('34')
    await review.press('Control+End')
    await launched.page.keyboard.type(' Indeed.')
    await review.press('Escape')
    after = `${before.replace('43,000', '34,000')} Indeed.`
    await expect.poll(target).toBe(after)
    await expect.poll(() => list.changes('target')).toEqual(['43,000>34,000', '>Indeed.'])
    expect(await list.items('target').first().innerText()).toMatch(/\S+ · \d+:\d\d/u)
    await expect.poll(() => list.current('target')).toBe('43,000>34,000')
    await saveScreenshot(launched.page, 'changes-en-light')
  })

  it('show in the editor what was put in, behind the letters', async () => {
    const marks = review.editor('target').locator('.cdr[class*="added"]')
    await expect.poll(() => marks.count()).toBeGreaterThan(1)
  })

  it('tell of the mark under the pointer; a click stands on it', async () => {
    const mark = review.cell(number, 'target').locator('ins').last()
    await mark.hover()
    const tip = launched.page.getByRole('tooltip')
    await tip.waitFor()
    expect(await tip.innerText()).toMatch(/\S+ · \d+:\d\d[\s\S]*Accept change[\s\S]*C/u)
    await saveScreenshot(launched.page, 'changes-tip')
    await mark.click()
    await expect.poll(() => list.current('target')).toBe('>Indeed.')
    await launched.page.mouse.move(5, 5)
    await tip.waitFor({ state: 'detached' })
  })

  it('are accepted and reverted one by one by key, and undone like anything else', async () => {
    await review.press('Shift+E')
    await expect.poll(() => list.current('target')).toBe('43,000>34,000')
    await review.press('c')
    await expect.poll(target).toBe(after)
    await expect.poll(() => list.changes('target')).toEqual(['>Indeed.'])
    expect(await review.cell(number, 'target').locator('del').count()).toBe(0)
    await review.press('v')
    await expect.poll(target).toBe(before.replace('43,000', '34,000'))
    await expect.poll(() => list.list('target').count()).toBe(0)
    const undo = launched.page.getByRole('button', { name: /^Undo: / })
    expect(await undo.getAttribute('aria-label')).toContain('Revert the change “')
    await review.press('Control+z', 'Control+z')
    await expect.poll(target).toBe(after)
    await expect.poll(() => list.changes('target')).toEqual(['43,000>34,000', '>Indeed.'])
  })

  it('are accepted and reverted by their buttons', async () => {
    await list.button('target', 'Revert “\u2068Indeed.\u2069”').click()
    await expect.poll(target).toBe(before.replace('43,000', '34,000'))
    await list.button('target', 'Accept “\u206834,000\u2069”').click()
    await expect.poll(() => list.list('target').count()).toBe(0)
    await expect.poll(target).toBe(before.replace('43,000', '34,000'))
    await review.select(number)
    await review.press('Control+z', 'Control+z')
    await expect.poll(() => list.changes('target')).toHaveLength(2)
  })

  it('can be gone to across the article, and settled while one types', async () => {
    await review.press('Home', 'F8')
    expect(await review.selectedNumber()).toBe(number)
    await openEditor('target')
    await review.press('F8')
    await expect.poll(() => list.current('target')).toBe('>Indeed.')
    await review.press('Shift+F9')
    await expect.poll(target).toBe(before.replace('43,000', '34,000'))
    await review.press('Control+z')
    await expect.poll(target).toBe(after)
    await review.press('Escape')
  })

  it('have a menu of the editor, with the clipboard, in the language of the interface', async () => {
    const { page, app } = launched
    await openEditor('target')
    await review.editor('target').locator('.view-line').first().click({ button: 'right' })
    const menu = page.getByRole('menu', { name: 'Commands for the text' })
    await menu.waitFor()
    await saveScreenshot(page, 'changes-editor-menu')
    await app.evaluate(async ({ clipboard }) => {
      await clipboard.writeText('Pasted ')
    })
    await review.press('Escape')
    await menu.waitFor({ state: 'detached' })
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    await review.editor('target').locator('.view-line').first().click({ button: 'right' })
    await menu.getByRole('menuitem', { name: /Paste/u }).click()
    await expect.poll(target).toContain('Pasted ')
    await review.press('Control+z')
    await expect.poll(target).toBe(after)
    const box = await review.editor('target').locator('.cdr[class*="added"]').last().boundingBox()
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 12, { button: 'right' })
    await menu.getByRole('menuitem', { name: /Revert change/u }).click()
    await expect.poll(target).toBe(before.replace('43,000', '34,000'))
    await review.press('Control+z', 'Escape')
    await expect.poll(target).toBe(after)
  })

  it('have all commands of the text in that menu, with the keys that work while one writes', async () => {
    const { page } = launched
    await openEditor('target')
    await review.press('Control+Home', 'Shift+F10')
    const menu = page.getByRole('menu', { name: 'Commands for the text' })
    await menu.waitFor()
    const keyOf = (name: RegExp) => menu.getByRole('menuitem', { name }).locator('kbd').innerText()
    expect(await keyOf(/^Split…/u)).toBe('Ctrl+T')
    expect(await keyOf(/^Split the sentence/u)).toBe('Ctrl+Shift+T')
    expect(await keyOf(/^Approve/u)).toBe('Ctrl+↵')
    expect(await keyOf(/^Undo/u)).toBe('Ctrl+Z')
    const keys = await menu.locator('kbd').allInnerTexts()
    expect(keys.filter((key) => /^[A-Z]$/u.test(key))).toEqual([])
    expect(await menu.getByRole('menuitem', { name: /^Copy/u }).innerText()).toContain(
      'No text is selected.',
    )
    expect(
      await menu.getByRole('menuitem', { name: /Command Palette|Change All|Peek/iu }).count(),
    ).toBe(0)
    await saveScreenshot(page, 'editor-menu-by-key')
    await review.press('Escape')
    await menu.waitFor({ state: 'detached' })
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    expect(await page.locator('.quick-input-widget, .monaco-menu').count()).toBe(0)
    await review.press('Escape')
  })

  it('keep their makers when the project is opened again; all of a bead go at once', async () => {
    await review.saved()
    await launched.close()
    await start(launched.userData)
    await review.press('F8')
    expect(await review.selectedNumber()).toBe(number)
    expect(await list.items('target').first().innerText()).toMatch(/\S+ · \d+:\d\d/u)
    await review.select(number)
    await review.press('Shift+C')
    await expect.poll(() => list.list('target').count()).toBe(0)
    await expect.poll(target).toBe(after)
    await review.press('r')
    await expect.poll(target).toBe(before)
    await review.press('Control+z', 'Control+z')
    await expect.poll(() => list.changes('target')).toHaveLength(2)
  })

  it('stand in Arabic, in the dark and in a narrow window', async () => {
    const { page, app } = launched
    await review.select(number, 'source')
    await openEditor('source')
    await review.press('Control+End')
    await page.keyboard.type(' مثلاً 12 RFID.')
    await review.press('Escape')
    await expect.poll(() => list.changes('source')).toEqual(['>مثلاً 12 RFID.'])
    await page.keyboard.press('Control+Shift+l')
    await page.locator('html[dir="rtl"]').waitFor()
    await list.button('source', 'قبول «\u2068مثلاً 12 RFID.\u2069»').waitFor()
    await saveScreenshot(page, 'changes-ar-light')
    await page.keyboard.press('Control+Shift+d')
    await page.locator('[data-theme="dark"]').waitFor()
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700)
    })
    await page.waitForFunction(() => window.innerWidth === 1024)
    await saveScreenshot(page, 'changes-ar-dark-narrow')
    await page.keyboard.press('Control+Shift+l')
    await page.locator('html[dir="ltr"]').waitFor()
    await saveScreenshot(page, 'changes-en-dark-narrow')
    expect(launched.errors).toEqual([])
  })
})
