import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { findBar } from './screens/find-bar'
import type { FindBar } from './screens/find-bar'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

const sample = readFileSync(path.resolve('resources/sample/source.ar.txt'), 'utf8')
const librariesInSample = sample.split('المكتبة').length - 1

describe('finding and replacing in the sample', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let bar: FindBar

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    bar = findBar(launched.page)
    await review.shown()
    await review.select(1)
  })

  afterAll(async () => {
    await launched.close()
  })

  const keyboardIsIn = () =>
    launched.page.evaluate(() => document.activeElement?.getAttribute('role'))

  it('finds «المكتبه» where «المكتبة» is written, and marks just these letters', async () => {
    const before = await review.cell(1, 'source').boundingBox()
    await bar.find('المكتبه')
    expect(librariesInSample).toBeGreaterThan(3)
    await bar.says(`1 of ${String(librariesInSample)}`)
    const all = [...(await bar.marked('all')), ...(await bar.marked('now'))]
    expect(all.length).toBeGreaterThan(1)
    for (const { text } of all) expect(text).toBe('المكتبة')
    const first = (await bar.marked('now'))[0]
    const number = await review.selectedNumber()
    const whole = await review.text(number, 'source')
    expect(whole.slice(first!.start, first!.start + 7)).toBe('المكتبة')
    expect(await bar.background('all')).not.toBe(await bar.background('now'))
    // Nothing is wrapped: the letters are still one text node.
    const nodes = await review
      .cell(number, 'source')
      .locator('[data-sentence]')
      .first()
      .evaluate((element) => element.childNodes.length)
    expect(nodes).toBe(1)
    expect((await review.cell(1, 'source').boundingBox())?.width).toBe(before?.width)
    expect(await bar.field.getAttribute('dir')).toBe('auto')
    expect(await bar.field.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl')
    await saveScreenshot(launched.page, 'find-en-light')
  })

  it('goes from match to match and round the end, and shows each', async () => {
    const total = String(librariesInSample)
    const rows: number[] = []
    for (let match = 1; match <= librariesInSample; match += 1) {
      await bar.says(`${String(match)} of ${total}`)
      rows.push(await review.selectedNumber())
      const now = await bar.marked('now')
      expect(now.map(({ text }) => text)).toEqual(['المكتبة'])
      expect(await isSeen()).toBe(true)
      await review.press(match % 2 === 0 ? 'F3' : 'Enter')
    }
    await bar.says(`1 of ${total}`)
    expect(rows).toEqual(rows.toSorted((first, second) => first - second))
    await review.press('Shift+F3')
    await bar.says(`${total} of ${total}`)
    await review.press('Shift+Enter')
    await bar.says(`${String(librariesInSample - 1)} of ${total}`)
    expect(await review.selectedNumber()).toBe(rows.at(-2))
  })

  it('gives the keyboard back to the grid at the match, and takes the marks away', async () => {
    const number = await review.selectedNumber()
    await review.press('Escape')
    await bar.bar.waitFor({ state: 'detached' })
    expect(await keyboardIsIn()).toBe('gridcell')
    expect(await review.selectedNumber()).toBe(number)
    expect(await bar.marked('all')).toEqual([])
    await review.press('ArrowDown')
    expect(await review.selectedNumber()).toBe(number + 1)
    await review.press('F3')
    await bar.says(`${String(librariesInSample)} of ${String(librariesInSample)}`)
  })

  it('looks at whole words, case, sides, and letters as they are written', async () => {
    await bar.find('rfid')
    await bar.says('1 of 2')
    await bar.option(/Match case/u).click()
    await bar.says('No match')
    await bar.find('library')
    const count = async () => Number((await bar.status()).split(' ').at(-1))
    await expect.poll(count).toBeGreaterThan(0)
    const loose = await count()
    await bar.option(/Match case/u).click()
    await bar.where('Source').click()
    await bar.says('No match')
    await bar.where('Both').click()
    await bar.option(/Whole words/u).click()
    await expect.poll(count).toBeLessThan(loose)
    await bar.find('كتاب')
    const words = async () => {
      const marked = (await bar.marked('all')).concat(await bar.marked('now'))
      return [...new Set(marked.map(({ text }) => text))]
    }
    await expect.poll(words).toEqual(['كتاب'])
    await bar.option(/Whole words/u).click()
    await bar.option(/Alike letters/u).click()
    await bar.find('المكتبه')
    await bar.says('No match')
    await bar.option(/Alike letters/u).click()
    await expect
      .poll(() => bar.status())
      .toMatch(new RegExp(`of ${String(librariesInSample)}$`, 'u'))
  })

  it('says what is wrong with a regular expression, and stops one that takes for ever', async () => {
    await bar.option(/Regular expression/u).click()
    await bar.find('(\\d+')
    await bar.says('A bracket “(” is not closed.')
    await bar.find('\\d+,\\d+')
    await bar.says('1 of 2')
    expect((await bar.marked('now')).map(({ text }) => text)).toEqual(['420,000'])
    await bar.find('^(\\w+\\s?)*!$')
    const frames = await launched.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0
          const end = performance.now() + 500
          const frame = () => {
            count += 1
            if (performance.now() < end) requestAnimationFrame(frame)
            else resolve(count)
          }
          requestAnimationFrame(frame)
        }),
    )
    expect(frames).toBeGreaterThan(5)
    await bar.says('This expression takes too long. Make it simpler.')
    await saveScreenshot(launched.page, 'find-too-slow')
    await bar.find('[٠-٩]+ ألف')
    await bar.says('1 of 2')
    await bar.option(/Regular expression/u).click()
  })

  it('replaces one and goes on, then all, as one step that one undo takes back', async () => {
    await review.press('Escape')
    await review.press('Home', 'Control+h')
    await launched.page.keyboard.insertText('المكتبه')
    await bar.says(`1 of ${String(librariesInSample)}`)
    const first = await review.selectedNumber()
    const original = await review.text(first, 'source')
    await review.press('Control+h')
    await launched.page.keyboard.insertText('الدار')
    await review.press('Enter')
    await bar.says(`1 of ${String(librariesInSample - 1)}`)
    expect(await review.text(first, 'source')).toBe(original.replace('المكتبة', 'الدار'))
    const cell = review.cell(first, 'source')
    expect(await cell.locator('del').first().innerText()).toBe('المكتبة')
    expect(await cell.locator('ins').first().innerText()).toBe('الدار')
    await saveScreenshot(launched.page, 'find-replace-en-light')

    await review.press('Control+Alt+Enter')
    await bar.says(`${String(librariesInSample - 1)} replaced`)
    const undo = launched.page.getByRole('button', { name: /^Undo: / })
    expect(await undo.getAttribute('aria-label')).toContain(
      `Replace ${String(librariesInSample - 1)} matches of “`,
    )
    expect(await bar.marked('all')).toEqual([])
    await review.press('Control+z')
    await bar.says(`1 of ${String(librariesInSample - 1)}`)
    expect(await undo.getAttribute('aria-label')).toContain('Replace a match of “')
    await review.press('Control+z')
    expect(await review.text(first, 'source')).toBe(original)
  })

  it('searches what the text says now, not what was struck', async () => {
    await bar.find('43,000')
    await bar.says('1 of 1')
    const number = await review.selectedNumber()
    await bar.replacement.fill('34,000')
    await bar.replacement.press('Enter')
    await bar.says('No match')
    await bar.find('some 34,000 books')
    await bar.says('1 of 1')
    // In pieces, so that the struck words between them are not marked.
    const marked = (await bar.marked('now')).map(({ text }) => text)
    expect(marked).toEqual(['some ', '34,000', ' books'])
    await review.grid.evaluate((grid) => grid.parentElement?.scrollTo(0, 0))
    await review.row(1).waitFor()
    await review.press('F3')
    await expect.poll(isSeen).toBe(true)
    expect(await review.text(number, 'target')).toContain('some 34,000 books')
    expect(await review.cell(number, 'target').locator('del').allInnerTexts()).toEqual(['43,000'])
    await saveScreenshot(launched.page, 'find-tracked')
  })

  it('looks for what is selected in the editor, marks it there, and remembers what was looked for', async () => {
    await review.press('Escape')
    const number = await review.goTo('RFID')
    await review.press('ArrowRight', 'Enter')
    const editor = review.editor('source')
    await editor.locator('.monaco-editor.focused').waitFor()
    await review.press('Control+Home')
    for (let step = 0; step < 3; step += 1) await review.press('Shift+ArrowLeft')
    const chosen = (await review.text(number, 'source')).slice(0, 3)
    await review.press('Control+f')
    expect(await bar.field.inputValue()).toBe(chosen)
    await review.press('Enter')
    await bar.find('RFID')
    await expect.poll(() => bar.status()).toMatch(/^1 of /u)
    await expect.poll(() => editor.locator('.cdr[class*="found"]').count()).toBe(1)
    await review.press('Enter', 'ArrowUp')
    expect(await bar.field.inputValue()).toBe(chosen)
    await review.press('ArrowDown')
    expect(await bar.field.inputValue()).toBe('RFID')
    await saveScreenshot(launched.page, 'find-in-editor')
    await review.press('Escape', 'Control+h')
  })

  it('stands in both languages and themes, also in a narrow window', async () => {
    const { page, app } = launched
    await bar.find('المكتبه')
    await review.press('F3')
    await page.keyboard.press('Control+Shift+d')
    await page.locator('[data-theme="dark"]').waitFor()
    await saveScreenshot(page, 'find-replace-en-dark')
    await page.keyboard.press('Control+Shift+l')
    await page.locator('html[dir="rtl"]').waitFor()
    await bar.bar.getByRole('button', { name: 'استبدال الكل' }).waitFor()
    await saveScreenshot(page, 'find-replace-ar-dark')
    await page.keyboard.press('Control+Shift+d')
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700)
    })
    await page.waitForFunction(() => window.innerWidth === 1024)
    await saveScreenshot(page, 'find-replace-ar-narrow')
    expect(
      await bar.bar.evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeLessThanOrEqual(0)
    await bar.find('')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Backspace')
    await saveScreenshot(page, 'find-empty-ar')
    expect(launched.errors).toEqual([])
  })

  /** Whether the current match is inside the part of the grid that can be seen. */
  function isSeen(): Promise<boolean> {
    return launched.page.evaluate(() => {
      const scroller = document.querySelector('[role="grid"]')?.parentElement
      const [range] = [...(CSS.highlights.get('found-now') ?? [])]
      if (scroller == null || !(range instanceof Range)) return false
      const place = range.getBoundingClientRect()
      const view = scroller.getBoundingClientRect()
      return place.top >= view.top && place.bottom <= view.bottom
    })
  }
})
