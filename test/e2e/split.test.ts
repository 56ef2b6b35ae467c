import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { commandPalette } from './screens/command-palette'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'
import { splitBar } from './screens/split-bar'
import { textEditor } from './screens/text-editor'

describe('splitting', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let split: ReturnType<typeof splitBar>
  let number = 0
  let texts: { source: string; target: string }

  const both = async (row: number) => ({
    source: await review.text(row, 'source'),
    target: await review.text(row, 'target'),
  })

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    split = splitBar(launched.page)
    await review.shown()
    number = await review.goTo('The building went up')
    await review.onSide(number, 'target')
    texts = await both(number)
  })

  afterAll(async () => {
    await launched.close()
  })

  it('shows the cut in both texts before it is made, and Escape leaves all as it was', async () => {
    const rows = await review.rowCount()
    await review.press('m', 's')
    await split.bar.waitFor()
    const second = await both(number)
    expect(await split.said()).toContain(
      'The translation is cut before “\u2068With its three arches',
    )
    expect(await split.marked()).toContain('With its three arches')
    expect(await split.marked()).not.toContain('The building went up')
    expect(second.source.endsWith((await split.marked()).split('|')[0] ?? '')).toBe(true)
    await split.mark('source').waitFor()
    await split.mark('target').waitFor()
    await saveScreenshot(launched.page, 'split-proposed')
    await review.press('Escape')
    await split.bar.waitFor({ state: 'detached' })
    expect(await review.rowCount()).toBe(rows - 1)
    expect(await split.marked()).toBe('')
    expect(await both(number)).toEqual(second)
    expect(await review.selectedNumber()).toBe(number)
    await review.press('Control+z')
  })

  it('makes it by Enter, by the same key again, and at once', async () => {
    await review.press('m')
    const rows = await review.rowCount()
    for (const keys of [['s', 'Enter'], ['s', 's'], ['Shift+S']]) {
      await review.press(...keys)
      expect(await both(number)).toEqual(texts)
      expect(await review.rowCount()).toBe(rows + 1)
      await review.press('Control+z')
      expect(await review.rowCount()).toBe(rows)
    }
    await review.press('Control+z')
  })

  it('moves the cut of the Arabic by word where the arrow points, and the translation follows', async () => {
    await review.press('s')
    await review.onSide(number, 'source')
    const words = texts.source.split(' ')
    const wordAt = async () => {
      const [source = ''] = (await split.marked()).split('|')
      return words.length - source.split(' ').length
    }
    const start = await wordAt()
    const follows = (await split.marked()).split('|')[1]
    const before = await split.place('source')
    await review.press('ArrowLeft')
    expect(await wordAt()).toBe(start + 1)
    const after = await split.place('source')
    // On in Arabic is to the left, or to the next line.
    expect(after.x < before.x || after.y > before.y).toBe(true)
    for (let step = start + 1; step > 2; step -= 1) await review.press('ArrowRight')
    expect(await wordAt()).toBe(2)
    expect((await split.marked()).split('|')[1]).not.toBe(follows)
    await review.press('ArrowLeft')
    expect(await wordAt()).toBe(3)
    expect(await split.said()).toMatch(/^The source is cut before “\u2068/u)
    await saveScreenshot(launched.page, 'split-moved')
    await review.press('Enter')
    const made = await both(number)
    expect(made.source).toBe(words.slice(0, 3).join(' '))
    expect(await review.text(number + 1, 'source')).toBe(words.slice(3).join(' '))
    expect(`${made.target} ${await review.text(number + 1, 'target')}`).toBe(texts.target)
    await review.press('Control+z')
    expect(await both(number)).toEqual(texts)
  })

  it('moves by sentence, and to the whole of a side', async () => {
    await review.press('m', 's')
    await review.onSide(number, 'target')
    await review.press('ArrowUp')
    expect(await split.said()).toContain('All of the translation goes to the second part.')
    await review.press('ArrowDown', 'ArrowDown')
    expect(await split.said()).toContain('All of the translation stays in the first part.')
    await review.press('Escape', 'Control+z')
  })

  it('moves by pointer: a press on a word, and dragging', async () => {
    const { page } = launched
    await review.press('s')
    const wordBox = (side: 'source' | 'target', word: string) =>
      review.cell(number, side).evaluate((cell, wanted) => {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        while (walker.nextNode() !== null) {
          const node = walker.currentNode as Text
          const at = node.data.indexOf(wanted)
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + wanted.length)
          const { left, right, top, bottom } = range.getBoundingClientRect()
          return { left, right, y: (top + bottom) / 2 }
        }
        throw new Error(`no ${wanted}`)
      }, word)
    const [from, to] = ['went', 'stone'].map((word) =>
      texts.target.includes(word) ? word : (texts.target.split(' ')[6] ?? ''),
    )
    const first = await wordBox('target', from ?? '')
    await page.mouse.click(first.left + 2, first.y)
    expect((await split.marked()).split('|')[1]).toMatch(new RegExp(`^${from ?? ''}`, 'u'))
    const second = await wordBox('target', to ?? '')
    await page.mouse.move(first.left + 2, first.y)
    await page.mouse.down()
    await page.mouse.move(second.left + 2, second.y, { steps: 4 })
    await page.mouse.up()
    expect((await split.marked()).split('|')[1]).toMatch(new RegExp(`^${to ?? ''}`, 'u'))
    const arabic = texts.source.split(' ')[3] ?? ''
    const word = await wordBox('source', arabic)
    await page.mouse.click(word.right - 2, word.y)
    expect((await split.marked()).split('|')[0]).toMatch(new RegExp(`^${arabic}`, 'u'))
    await page.mouse.click(
      ...(await textEditor(page, 'target').pointOf(texts.target.indexOf('in 1953'))),
    )
    expect((await split.marked()).split('|')[1]).toMatch(/^in 1953/u)
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await both(number)).toEqual(texts)
    expect(await review.selectedNumber()).toBe(number)
  })

  it('begins at the caret of the editor, and gives it the keyboard again', async () => {
    await review.onSide(number, 'source')
    await review.press('Enter')
    const editor = textEditor(launched.page, 'source')
    await editor.focused()
    const place = texts.source.indexOf(texts.source.split(' ')[2] ?? '')
    await editor.clickBefore(place)
    await review.press('Control+t')
    await split.bar.waitFor()
    expect((await split.marked()).split('|')[0]).toBe(texts.source.slice(place))
    await saveScreenshot(launched.page, 'split-from-editor')
    await review.press('Escape')
    await editor.focused()
    await review.press('Control+t', 'Control+t')
    expect(await review.text(number, 'source')).toBe(texts.source.slice(0, place).trimEnd())
    await editor.focused()
    await review.press('Control+z', 'Escape')
    expect(await both(number)).toEqual(texts)
  })

  it('cuts a paragraph between its beads', async () => {
    await review.press('l')
    await review.atLevel('paragraph')
    const rows = await review.rowCount()
    const paragraph = await review.selectedNumber()
    await review.press('s')
    await split.bar.waitFor()
    const first = await split.marked()
    await review.press('ArrowUp', 'ArrowUp', 'ArrowUp')
    expect((await split.marked()).length).toBeGreaterThanOrEqual(first.length)
    await saveScreenshot(launched.page, 'split-paragraph')
    // Also where the paragraph is higher than what is seen of the rows.
    const field = await review.grid.locator('xpath=..').boundingBox()
    const place = await split.place('target')
    expect(place.y).toBeGreaterThan(field?.y ?? NaN)
    expect(place.y).toBeLessThan((field?.y ?? NaN) + (field?.height ?? NaN))
    await review.press('Enter')
    expect(await review.rowCount()).toBe(rows + 1)
    await review.press('Control+z', 'l')
    await review.atLevel('sentence')
    expect(await review.selectedNumber()).toBeGreaterThanOrEqual(paragraph)
  })

  it('is in the palette, and says why a bead of two words cannot be split', async () => {
    const palette = commandPalette(launched.page)
    await review.goTo('The building went up')
    await review.press('Control+k')
    await launched.page.keyboard.insertText('split at once')
    await review.press('Enter')
    await palette.dialog.waitFor({ state: 'detached' })
    expect((await both(number)).target).not.toBe(texts.target)
    await review.press('Control+z')
    expect(await both(number)).toEqual(texts)
    expect(launched.errors).toEqual([])
  })
})
