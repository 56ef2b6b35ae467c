import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { margin } from './screens/margin'
import type { MarginScreen } from './screens/margin'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

/** A letter that moves by less, in pixels, stands where it was: a cut moves one by several times this. */
const leastMovePx = 0.05

describe('issues', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let notes: MarginScreen
  let number = 0

  const start = async (userData?: string) => {
    launched = await launchApp(userData === undefined ? {} : { userData })
    review = reviewScreen(launched.page)
    notes = margin(launched.page)
    await review.shown()
  }

  const goToBooks = async (side: 'source' | 'target') => {
    number = await review.goTo('ألف كتاب')
    await review.onSide(number, side)
  }

  /** Where each letter of a text in the grid is drawn: its left and right ends, line by line. */
  const glyphs = (side: 'source' | 'target') =>
    review.cell(number, side).evaluate((cell) => {
      const places: number[] = []
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text
        for (let at = 0; at < node.length; at += 1) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          for (const { left, right, top } of range.getClientRects()) {
            places.push(left - cell.getBoundingClientRect().left, right, top)
          }
        }
      }
      return places
    })

  beforeAll(async () => {
    await start()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('are marked on selected words by two keys, minor ones by the second key alone', async () => {
    await goToBooks('target')
    await notes.selectWords(5, 1, 'target')
    expect(await notes.selected()).toBe('43,000')
    await review.press('t')
    await notes.marker.waitFor()
    await saveScreenshot(launched.page, 'issue-marker')
    await review.press('4')
    await expect.poll(() => notes.marked('issue-minor')).toEqual(['43,000'])
    expect(await notes.issues('translation').allInnerTexts()).toEqual([
      expect.stringMatching(/Number or date\s*Minor\s*43,000/u),
    ])
    expect(await review.focusedNumber()).toBe(number)
  })

  it('are major with Shift, critical with Alt, neutral with Control', async () => {
    for (const [key, name] of [
      ['Shift+4', 'issue-major'],
      ['Alt+q', 'issue-critical'],
      ['Control+1', 'issue-neutral'],
    ] as const) {
      await review.press('Control+z', 't')
      await notes.marker.waitFor()
      await review.press(key)
      await expect.poll(() => notes.marked(name)).toEqual(['43,000'])
      expect(await notes.marked('issue-minor')).toEqual([])
    }
  })

  it('leave every letter of an Arabic line where it was, whatever the mark', async () => {
    await goToBooks('source')
    const before = await glyphs('source')
    for (const [from, count, key] of [
      [0, 3, '1'],
      [4, 2, 'Shift+2'],
      [7, 3, 'Alt+3'],
      [9, 2, '5'],
    ] as const) {
      await notes.selectWords(from, count, 'source')
      await review.press('t')
      await notes.marker.waitFor()
      await review.press(key)
    }
    await notes.selectWords(2, 6, 'source')
    await review.press('g')
    await notes.draft.waitFor()
    await launched.page.keyboard.type('?')
    await review.press('Enter')
    await expect.poll(() => notes.marked('comment')).toHaveLength(1)
    await review.press('Control+Alt+c')
    await expect.poll(() => notes.aside.count()).toBe(0)
    await review.drawn()
    const after = await glyphs('source')
    expect(after).toHaveLength(before.length)
    const moved = after.map((place, at) => Math.abs(place - (before[at] ?? NaN)))
    expect(Math.max(...moved)).toBeLessThan(leastMovePx)
    await saveScreenshot(launched.page, 'issue-marks')
    await review.press('Control+Alt+c')
  })

  it('are judged anew with a note, taken away, and come back', async () => {
    await goToBooks('target')
    const item = notes.issues('translation').first()
    await item.getByRole('button', { name: 'Judge the issue anew' }).click()
    await notes.marker.getByRole('textbox', { name: 'Note' }).fill('٣٤ is 34')
    await review.press('Enter')
    await item.getByText('٣٤ is 34').waitFor()
    await item.getByRole('button', { name: 'Remove the issue' }).click()
    await expect.poll(() => notes.issues('translation').count()).toBe(0)
    await review.press('Control+z')
    await item.getByText('٣٤ is 34').waitFor()
  })

  it('stay on their Arabic words through an edit before them, a merge, and reopening', async () => {
    await goToBooks('source')
    const words = await notes.marked('issue-major')
    expect(words).toHaveLength(1)
    await review.press('Enter')
    await review.editor('source').locator('.monaco-editor.focused').waitFor()
    await review.press('Control+Home')
    await launched.page.keyboard.insertText('وأخيرًا، ')
    await review.press('Escape', 'm')
    await expect.poll(() => notes.marked('issue-major')).toEqual(words)
    await review.saved()
    const { userData } = launched
    await launched.close()
    await start(userData)
    await goToBooks('source')
    await expect.poll(() => notes.marked('issue-major')).toEqual(words)
    expect(await notes.issues('source').count()).toBe(4)
  })

  it('are gone to by key and told by the mark under the pointer', async () => {
    await review.press('Home', 'y')
    await expect.poll(() => review.selectedNumber()).toBe(number)
    await expect.poll(() => notes.marked('issue-now')).toHaveLength(1)
    const box = await launched.page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('issue-critical') ?? [])]
      const {
        left = 0,
        top = 0,
        width = 0,
        height = 0,
      } = range instanceof Range ? range.getBoundingClientRect() : {}
      return { x: left + width / 2, y: top + height / 2 }
    })
    await launched.page.mouse.move(box.x, box.y)
    await launched.page.getByRole('tooltip').getByText('Critical').waitFor()
  })

  it('are told and reached in the editor too, by pointer and by key', async () => {
    await launched.page.mouse.move(2, 2)
    await review.press('Enter')
    const editor = review.editor('source')
    await editor.locator('.monaco-editor.focused').waitFor()
    const mark = editor.locator('[class*="issue-critical"]').first()
    await mark.waitFor()
    let middle = { x: 0, y: 0 }
    const tip = launched.page.getByRole('tooltip')
    // The editor may still be taking its place: the pointer looks for the mark again.
    await expect
      .poll(async () => {
        const box = (await mark.boundingBox())!
        middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        await launched.page.mouse.move(middle.x - 2, middle.y)
        await launched.page.mouse.move(middle.x, middle.y)
        await tip.getByText('Open the note here').waitFor({ timeout: 2000 })
        return tip.innerText()
      })
      .toContain('Critical')
    await saveScreenshot(launched.page, 'issue-tip-editor')
    // The facts above it may have come meanwhile, and moved it.
    await expect
      .poll(async () => {
        const box = (await mark.boundingBox())!
        await launched.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
        return launched.page.evaluate(() => document.activeElement?.className ?? '')
      })
      .toContain('native-edit-context')
    await review.press('Control+F6')
    await expect
      .poll(() =>
        launched.page.evaluate(
          () => document.activeElement?.closest('[data-issue]')?.getAttribute('aria-current') ?? '',
        ),
      )
      .toBe('true')
    expect(launched.errors).toEqual([])
  })

  it('are measured by a rule that sees when a word is cut or a letter changes its shape', async () => {
    await review.select(number, 'source')
    const before = await glyphs('source')
    await review.cell(number, 'source').evaluate((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      walker.nextNode()
      const node = walker.currentNode as Text
      const range = document.createRange()
      range.setStart(node, 2)
      range.setEnd(node, 3)
      const cut = document.createElement('span')
      cut.style.display = 'inline-block'
      range.surroundContents(cut)
    })
    const after = await glyphs('source')
    const moved = after.map((place, at) => Math.abs(place - (before[at] ?? NaN)))
    expect(Math.max(...moved)).toBeGreaterThan(leastMovePx)
  })
})
