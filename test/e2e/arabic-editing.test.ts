import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'
import { textEditor } from './screens/text-editor'

/** Latin words, digits of both kinds, a date, a share, quotation marks and vowel marks in one sentence. */
const mixed =
  'قالت «سميث» في 12/03/2025 إنّ الأرباح بلغت 15.5% أي 1,204 دولارات ثم ٣٤ ألفًا عبر RFID Tag، ووَصَلَتِ الشُّحْنَةُ أمس.'

describe('editing Arabic', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let editor: ReturnType<typeof textEditor>
  let number = 0

  const text = () => review.text(number, 'source')
  const caretBefore = (word: string, at = 0) => editor.clickBefore(mixed.indexOf(word) + at)

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    editor = textEditor(launched.page, 'source')
    await review.shown()
    number = await review.goTo('RFID')
    await review.press('ArrowRight', 'Enter')
    await editor.focused()
    await review.press('Control+a')
    await launched.page.keyboard.insertText(mixed)
    await review.press('Escape')
    await review.press('Enter')
    await editor.focused()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('draws every letter, from the right, in the letters of the grid', async () => {
    expect(await text()).toBe(mixed)
    expect(await editor.drawn()).toBe(mixed)
    const line = editor.root.locator('.view-line').first()
    expect(await line.getAttribute('dir')).toBe('rtl')
    const styleOf = (element: Element) => {
      const { fontFamily, fontSize } = getComputedStyle(element)
      return `${fontFamily.replaceAll('"', "'")} ${fontSize}`
    }
    const cell = review.cell(number, 'source').locator('[lang="ar"]')
    // The editor adds typefaces of its own at the end, for letters that none of ours has.
    const [family = '', size = ''] = (await cell.evaluate(styleOf)).split(/ (?=\d+px$)/u)
    expect(await line.evaluate(styleOf)).toMatch(new RegExp(`^${family}.* ${size}$`, 'u'))
    await saveScreenshot(launched.page, 'arabic-editing')
  })

  it('puts what is typed where the letter was clicked, for every letter', async () => {
    const misses: string[] = []
    for (const [offset, letter] of Array.from(mixed).entries()) {
      // Where letters begin to run from the left, the place before the first one is drawn twice.
      const isEdge = /[A-Z\d٠-٩]/u.test(letter) && /\s/u.test(mixed.charAt(offset - 1))
      if (isEdge || /[\s\p{M}]/u.test(letter)) continue
      await expect.poll(() => editor.drawn()).toBe(mixed)
      await editor.clickBefore(offset)
      await launched.page.keyboard.insertText('ك')
      const now = await text()
      if (now !== `${mixed.slice(0, offset)}ك${mixed.slice(offset)}`) {
        misses.push(`${String(offset)} ${letter}: ${now}`)
      }
      await review.press('Control+z')
      expect(await text()).toBe(mixed)
    }
    expect(misses).toEqual([])
  })

  it('selects letter by letter with Shift and the arrows', async () => {
    await caretBefore('الأرباح')
    for (let step = 0; step < 7; step += 1) await review.press('Shift+ArrowLeft')
    expect(await editor.selected()).toBe('الأرباح')
    await review.press('Shift+ArrowRight')
    expect(await editor.selected()).toBe('الأربا')
  })

  it.each([
    ['سميث', 'سميث'],
    ['الأرباح', 'الأرباح'],
    ['ووَصَلَتِ', 'ووَصَلَتِ'],
    ['الشُّحْنَةُ', 'الشُّحْنَةُ'],
    ['RFID', 'RFID'],
    ['Tag', 'Tag'],
    ['أمس', 'أمس'],
  ])('selects the whole word %s by a double click', async (word, selected) => {
    await launched.page.mouse.dblclick(...(await editor.pointOf(mixed.indexOf(word) + 1)))
    expect(await editor.selected()).toBe(selected)
  })

  it('goes to the beginning and the end of the text', async () => {
    await caretBefore('الأرباح')
    await review.press('Control+Home')
    await launched.page.keyboard.insertText('أ')
    expect(await text()).toBe(`أ${mixed}`)
    await review.press('Control+z', 'Control+End')
    await launched.page.keyboard.insertText(' x1')
    expect(await text()).toBe(`${mixed} x1`)
    await review.press('Control+z')
    expect(await text()).toBe(mixed)
  })

  it('takes a burst of typing back by one key, letters of both scripts and marks', async () => {
    await caretBefore('أمس')
    await launched.page.keyboard.type('يوم Friday 7 ')
    expect(await text()).toBe(mixed.replace('أمس', 'يوم Friday 7 أمس'))
    await review.press('Backspace', 'Backspace')
    expect(await text()).toBe(mixed.replace('أمس', 'يوم Friday أمس'))
    await review.press('Control+z')
    expect(await text()).toBe(mixed)
    await launched.page.keyboard.type('!')
    expect(await text()).toBe(mixed.replace('أمس', '!أمس'))
    await review.press('Control+z')
  })

  it('pastes several lines as one, and cuts', async () => {
    await launched.app.evaluate(async ({ clipboard }) => {
      await clipboard.writeText('سطر أول\nline 2')
    })
    await caretBefore('أمس')
    await review.press('Control+v')
    expect(await text()).toBe(mixed.replace('أمس', 'سطر أول line 2أمس'))
    await launched.page.keyboard.type(' ')
    expect(await text()).toBe(mixed.replace('أمس', 'سطر أول line 2 أمس'))
    await review.press('Control+z')
    expect(await text()).toBe(mixed)
    await launched.page.mouse.dblclick(...(await editor.pointOf(mixed.indexOf('Tag'))))
    await review.press('Control+x')
    expect(await text()).toBe(mixed.replace('Tag', ''))
    await review.press('Control+z')
    expect(await text()).toBe(mixed)
  })

  it('goes on where the caret is when the interface gets another language, and when it gets its own back', async () => {
    await caretBefore('أمس')
    for (const letters of ['يوم', 'x']) {
      await review.press('Control+Shift+l')
      await launched.page.keyboard.insertText(letters)
      await expect.poll(text).toBe(mixed.replace('أمس', `${letters}أمس`))
      await review.press('Control+z')
      await expect.poll(text).toBe(mixed)
    }
  })

  it('is done with a text where another row is clicked, and leads into that one by Enter', async () => {
    await caretBefore('أمس')
    await review.cell(number + 1, 'source').click()
    await review.press('Enter')
    await editor.focused()
    await review.press('Control+Home')
    await launched.page.keyboard.insertText('ثم ')
    await expect.poll(() => review.text(number + 1, 'source')).toMatch(/^ثم /u)
    expect(await text()).toBe(mixed)
    await review.press('Control+z')
    await review.cell(number, 'source').click()
    await review.press('Enter')
    await editor.focused()
  })

  it('leaves the editor by Escape for the row, and by Ctrl+Enter approves and goes on', async () => {
    await review.press('Escape')
    expect(await review.selectedNumber()).toBe(number)
    expect(await launched.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'gridcell',
    )
    await review.press('Enter')
    await editor.focused()
    await review.press('Control+Enter')
    expect(await review.status(number)).toContain('Approved')
    expect(await review.selectedNumber()).toBeGreaterThan(number)
    expect(launched.errors).toEqual([])
  })
})
