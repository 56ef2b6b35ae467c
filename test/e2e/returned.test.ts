import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { reviewedInWord } from '../support/reviewed-in-word'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { withPart } from '../support/with-part'
import { exportArticle } from './screens/export-dialog'
import { returnedPanel } from './screens/returned-panel'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

/** A figure changed without tracking, and what Salma did in Word. */
function review(xml: string): string {
  return reviewedInWord(xml.replace('43,000 books', '34,000 books'))
}

describe('taking in a file that a colleague reviewed', () => {
  let launched: LaunchedApp
  let desk: ReviewScreen
  let panel: ReturnType<typeof returnedPanel>
  let reviewed: string

  const start = async (userData?: string) => {
    launched = await launchApp(userData === undefined ? {} : { userData })
    desk = reviewScreen(launched.page)
    panel = returnedPanel(launched.page)
    await desk.shown()
  }

  const choose = async (file: string) => {
    await answerDialogs(launched.app, { open: [[file]] })
    await desk.press('Control+i')
  }

  beforeAll(async () => {
    await start()
    const { page, app, home } = launched
    const table = path.join(home, 'table.docx')
    await exportArticle(page, app, 'DOCX review table', table)
    reviewed = path.join(home, 'table reviewed.docx')
    writeFileSync(reviewed, withPart(readFileSync(table), 'word/document.xml', review))
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  it('refuses what is no reviewed file, and that of another project', async () => {
    const { page, home } = launched
    const letter = path.join(home, 'letter.txt')
    writeFileSync(letter, 'Dear Salma,\nthank you.\n')
    await choose(letter)
    await page.getByText('neither a review table nor XLIFF').waitFor()
    const other = path.join(home, 'other.tsv')
    writeFileSync(other, 'id\tsource\ttarget\nx1\tنص آخر\tAnother text\n')
    await choose(other)
    await page.getByText('belongs to this project').waitFor()
    await choose(path.join(home, 'table.docx'))
    await page.getByText('Nothing is new').waitFor()
    await page.getByRole('button', { name: 'Dismiss' }).click()
  })

  it('shows what came back, conflicts first and left out, and what belongs to nothing', async () => {
    const number = await desk.goTo('no bridge to the mainland')
    await desk.onSide(number, 'target')
    await desk.press('Enter', 'Control+End')
    await launched.page.keyboard.type(' None.')
    await desk.press('Escape')
    await choose(reviewed)
    await panel.panel.waitFor()
    await panel.has(4)
    expect(await panel.lines()).toEqual([
      expect.stringMatching(
        /^- Bead 27 Translation .*mainland.*shore.* You have changed it since\.$/u,
      ),
      expect.stringMatching(/^\+ Bead 18 Translation .*43,000.*34,000/u),
      expect.stringMatching(/^\+ Bead 33 Translation Salma Haddad .*hurdle.*obstacle/u),
      expect.stringMatching(/^ {2}Row \d+ of the file سطر زائد One line too many$/u),
    ])
    expect(await panel.colleague.inputValue()).toBe('Salma Haddad')
    expect(await desk.selectedNumber()).toBe(27)
    await saveScreenshot(launched.page, 'returned')
  })

  it('takes in what is chosen in the colleague’s name, by key', async () => {
    await desk.press('ArrowDown', 'Space')
    expect((await panel.lines())[1]).toMatch(/^- Bead 18/u)
    await desk.press('Space', 'i')
    await panel.has(2)
    expect(await desk.text(18, 'target')).toContain('34,000 books')
    expect(await desk.text(33, 'target')).toContain('obstacle')
    expect(await desk.text(27, 'target')).toContain('None.')
    await desk.press('Control+Shift+h')
    const history = launched.page.getByRole('complementary', { name: 'History' })
    await history.getByText('Take in 2 changes from').waitFor()
    await history.getByText('Salma Haddad').first().waitFor()
  })

  it('is taken back by one undo, and done again after reopening', async () => {
    await desk.press('Control+z')
    expect(await desk.text(18, 'target')).toContain('43,000 books')
    await panel.panel.waitFor({ state: 'detached' })
    await desk.press('Control+Shift+z')
    await launched.page.getByText('Saved', { exact: true }).first().waitFor()
    const { userData } = launched
    await launched.close()
    await start(userData)
    expect(await desk.goTo('34,000 books')).toBe(18)
    await choose(reviewed)
    await panel.has(2)
  })
})
