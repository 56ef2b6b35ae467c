import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'
import { splitBar } from './screens/split-bar'

/** A bead as JSON Lines have it. */
interface Line {
  readonly id: string
  readonly status: string
  readonly target: readonly { readonly text: string }[]
}

/** Nothing in this file touches the mouse. */
describe('a whole review of the sample by keyboard', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let userData: string
  let imported: string

  const undoName = () =>
    launched.page.getByRole('button', { name: /^Undo: / }).getAttribute('aria-label')

  const editing = (side: 'source' | 'target' = 'target') =>
    review.editor(side).locator('.monaco-editor.focused').waitFor()

  /** Puts the caret of the open editor before a text. */
  const caretBefore = async (text: string, wanted: string) => {
    await review.press('Control+Home')
    await review.press(...Array.from({ length: text.indexOf(wanted) }, () => 'ArrowRight'))
  }

  const exported = async (name: string): Promise<string> => {
    const { page, app, home } = launched
    const file = path.join(home, name)
    await answerDialogs(app, { save: [file] })
    await review.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    const format = dialog.getByRole('radio', { name: /^JSON Lines/u })
    await dialog.waitFor()
    await dialog.getByRole('radio').first().focus()
    while (!(await format.isChecked())) await review.press('ArrowDown')
    const go = dialog.getByRole('button', { name: 'Choose where…' })
    while (!(await go.evaluate((button) => button === document.activeElement))) {
      await review.press('Tab')
    }
    await review.press('Enter')
    await page.getByRole('status', { name: 'Messages' }).getByText(name).waitFor()
    return readFileSync(file, 'utf8')
  }

  const linesOf = (text: string): readonly Line[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)

  beforeAll(async () => {
    launched = await launchApp()
    userData = launched.userData
    review = reviewScreen(launched.page)
    await review.shown()
    imported = await exported('imported.jsonl')
  })

  afterAll(async () => {
    await launched.close()
  })

  it('confirms a furniture line and the first rows', async () => {
    await review.press('Home', 'Shift+ArrowDown', 'a')
    expect(await undoName()).toContain('Approve 2 beads')
  })

  it('splits a sentence and merges it again, the bead stays one', async () => {
    const number = await review.goTo('The building went up')
    const before = await review.text(number, 'target')
    const rows = await review.rowCount()
    await review.press('Enter')
    await editing()
    await caretBefore(before, 'in 1953')
    await review.press('Control+Shift+T')
    expect(await undoName()).toContain('Split a sentence of bead')
    expect(await review.row(number).getAttribute('aria-label')).toContain('1–2')
    await review.press('Control+Shift+J')
    expect(await undoName()).toContain('Merge two sentences of bead')
    expect(await review.row(number).getAttribute('aria-label')).toContain('1–1')
    expect(await review.text(number, 'target')).toBe(before)
    expect(await review.rowCount()).toBe(rows)
    await review.press('Escape')
  })

  it('merges two beads and splits them where they were joined', async () => {
    const number = await review.goTo('The building went up')
    const texts = [await review.text(number, 'target'), await review.text(number + 1, 'target')]
    await review.press('Shift+ArrowDown', 'm')
    expect(await review.text(number, 'target')).toBe(texts.join(' '))
    await review.press('s', 'Enter')
    expect(await review.text(number, 'target')).toBe(texts[0])
    expect(await review.text(number + 1, 'target')).toBe(texts[1])
  })

  it('joins two paragraphs that the translation has as one, and parts them again', async () => {
    const number = await review.goTo('وفي الطابق العلوي')
    expect(await review.text(number, 'target')).toContain('Upstairs')
    await review.press('l')
    await review.atLevel('paragraph')
    const rows = await review.rowCount()
    const first = await review.selectedNumber()
    const texts = {
      source: await review.text(first, 'source'),
      target: await review.text(first, 'target'),
    }
    await review.press('m')
    if ((await review.rowCount()) === rows) throw new Error('no paragraphs were joined')
    expect(await undoName()).toContain('Merge paragraphs')
    await review.press('s', 'ArrowUp', 'ArrowUp', 'ArrowUp')
    const split = splitBar(launched.page)
    await split.bar.waitFor()
    expect(await split.marked()).not.toContain(texts.source.slice(0, 20))
    await review.press('Escape')
    expect(await review.rowCount()).toBe(rows - 1)
    await review.press('s', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter')
    expect(await review.rowCount()).toBe(rows)
    expect(await undoName()).toContain('Start a paragraph')
    await review.press('l')
    await review.atLevel('sentence')
  })

  it('mends the wrong number', async () => {
    const number = await review.goTo('43,000')
    const before = await review.text(number, 'target')
    await review.press('Enter')
    await editing()
    await caretBefore(before, '43,000')
    await review.press('Delete', 'Delete')
    await launched.page.keyboard.type('34')
    expect(await review.text(number, 'target')).toBe(before.replace('43,000', '34,000'))
    await review.press('Control+Enter')
    expect(await review.status(number)).toContain('Approved')
  })

  it('writes the sentence that the translation left out', async () => {
    const number = await review.goTo('الخزائن التي ضاعت')
    expect(await review.text(number, 'target')).toBe('')
    await review.press('i')
    await editing()
    const translation = 'The team also used family photographs to redraw the lost bookcases.'
    await launched.page.keyboard.type(translation)
    expect(await review.text(number, 'target')).toBe(translation)
    expect(await review.row(number).getAttribute('aria-label')).toContain('1–1')
    await saveScreenshot(launched.page, 'keyboard-inserted')
    await review.press('Escape', 'a')
    expect(await review.status(number)).toContain('Approved')
  })

  it('spells the name in one way', async () => {
    await review.press('Control+h')
    await launched.page.keyboard.insertText('Chahine')
    await review.press('Tab')
    const replacement = launched.page.getByRole('search').getByRole('textbox').nth(1)
    while (!(await replacement.evaluate((field) => field === document.activeElement))) {
      await review.press('Tab')
    }
    await launched.page.keyboard.insertText('Shahin')
    await launched.page.locator('[data-find-status]').getByText('1 of 1').waitFor()
    await review.press('Control+Alt+Enter', 'Escape')
    expect(await undoName()).toContain('Replace')
    const number = await review.goTo('5 per cent of the marina')
    expect(await review.text(number, 'target')).toContain('Shahin proposes')
  })

  it('says that an addition is one, and aligns the rest without touching what is confirmed', async () => {
    const number = await review.goTo('home to some 900 people')
    await review.press('o')
    expect(await review.status(number)).toContain('Approved')
    expect(await undoName()).toContain(`Confirm bead ${String(number)} as an addition`)
    const before = linesOf(await exported('before.jsonl')).filter(
      ({ status }) => status === 'approved',
    )
    expect(before.length).toBeGreaterThan(4)
    await review.press('Control+r')
    const messages = launched.page.getByRole('status', { name: 'Messages' })
    await messages.getByText('Aligned again').waitFor()
    const after = linesOf(await exported('after.jsonl'))
    for (const line of before) expect(after).toContainEqual(line)
  })

  it('approves all that is left at once, and exports', async () => {
    await review.goTo('AIN AL-MARSA')
    await review.press('Control+a', 'a')
    expect(await undoName()).toMatch(/Approve \d+ beads/u)
    const final = await exported('final.jsonl')
    expect(linesOf(final).every(({ status }) => status === 'approved')).toBe(true)
    for (const [right, wrong] of [
      ['34,000', '43,000'],
      ['Shahin proposes', 'Chahine proposes'],
    ] as const) {
      const texts = linesOf(final).flatMap(({ target }) => target.map(({ text }) => text))
      expect(texts.join(' ')).toContain(right)
      expect(texts.join(' ')).not.toContain(wrong)
    }
    await saveScreenshot(launched.page, 'keyboard-done')
  })

  it('is undone to the very beginning, a part of it before it was closed and opened again', async () => {
    const final = await exported('done.jsonl')
    const names: (string | null)[] = []
    for (let steps = 0; steps < 3; steps += 1) {
      names.push(await undoName())
      await review.press('Control+z')
      await expect.poll(undoName).not.toBe(names.at(-1))
    }
    const next = await undoName()
    await review.saved()
    await launched.close()
    launched = await launchApp({ userData })
    review = reviewScreen(launched.page)
    await review.shown()
    expect(await undoName()).toBe(next)
    const undo = launched.page.getByRole('button', { name: /^Undo: / })
    for (let steps = 0; steps < 60 && (await undo.count()) > 0; steps += 1) {
      const name = await undoName()
      await review.press('Control+z')
      await expect
        .poll(async () => ((await undo.count()) === 0 ? '' : await undoName()))
        .not.toBe(name)
    }
    expect(await undo.count()).toBe(0)
    expect(await exported('undone.jsonl')).toBe(imported)
    const redo = launched.page.getByRole('button', { name: /^Redo: / })
    while ((await redo.count()) > 0) {
      const name = await redo.getAttribute('aria-label')
      await review.press('Control+y')
      await expect
        .poll(async () => ((await redo.count()) === 0 ? '' : redo.getAttribute('aria-label')))
        .not.toBe(name)
    }
    expect(await undoName()).toBe(names[0])
    expect(await exported('redone.jsonl')).toBe(final)
  })

  it('shows no error on the console', () => {
    expect(launched.errors).toEqual([])
  })
})
