import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { factsStrip } from './screens/facts-strip'
import { findingsPanel } from './screens/findings-panel'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'
import { textEditor } from './screens/text-editor'

describe('omissions and additions', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let panel: ReturnType<typeof findingsPanel>
  let open = 0

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    panel = findingsPanel(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('lists what the sample lacks, kind by kind, and goes to the first by key', async () => {
    await review.press('Control+Shift+o')
    await panel.panel.waitFor()
    const findings = await panel.findings()
    open = findings.length
    expect(await panel.counts()).toBe(`${String(open)} open`)
    expect(await panel.kinds()).toEqual([
      'Without a counterpart\n2',
      `On one side only\n${String(open - 2)}`,
    ])
    expect(findings.slice(0, 2)).toEqual([
      '16: Not in the translation',
      '27: Only in the translation',
    ])
    expect(findings.join()).toContain('Number “43,000” only in the translation')
    expect(findings.join()).not.toContain('“first”')
    expect(await panel.selected.getAttribute('data-check')).toBe('unaligned')
    expect(await review.selectedNumber()).toBe(16)
  })

  it('marks a real omission with one key, as an issue, and goes to the next', async () => {
    await review.press('1')
    await panel.open(open - 1)
    expect(await panel.counts()).toBe(`${String(open - 1)} open · 1 decided`)
    expect(await review.selectedNumber()).toBe(27)
    await review.press('Control+z')
    await panel.open(open)
  })

  it('links what stands elsewhere with the row that is chosen', async () => {
    const before = await review.rowCount()
    await panel.choose('Only in the translation')
    await review.press('2')
    const dialog = launched.page.getByRole('dialog', { name: 'Where does its source stand?' })
    await dialog.waitFor()
    const first = dialog.getByRole('option').first()
    expect(await first.innerText()).toMatch(/Bead 16\s+Without a counterpart/u)
    await launched.page.keyboard.type('العباره')
    expect(await first.innerText()).toMatch(/Bead \d+[\s\S]*العبّارة/u)
    await review.press('Control+a', 'Backspace', 'Enter')
    await panel.open(open - 2)
    expect(await review.rowCount()).toBe(before - 1)
    await review.press('Control+z')
    await panel.open(open)
  })

  it('lights the letters of a fact, and remembers that it is acceptable', async () => {
    await panel.choose('43,000')
    expect(await review.selectedNumber()).toBe(18)
    await review.drawn()
    expect(await factsStrip(launched.page).lit('fact-missing')).toEqual(['43,000'])
    await review.press('3')
    await panel.open(open - 1)
    expect((await panel.findings()).join()).not.toContain('“43,000”')
    await launched.page.getByRole('button', { name: 'Show 1 decided' }).click()
    await panel.list.getByText('Acceptable').waitFor()
    await panel.choose('43,000')
    await panel.list.focus()
    await review.press('Backspace')
    await panel.open(open)
  })

  it('takes furniture out of the list', async () => {
    await panel.choose('Only in the translation')
    await panel.tool('furniture-finding').click()
    await panel.open(open - 1)
    await review.press('Control+z')
    await panel.open(open)
  })

  it('no longer finds a fact that was corrected, once the aligner has looked again', async () => {
    await panel.choose('٣٤ ألف')
    const text = await review.text(18, 'target')
    await panel.list.focus()
    await review.press('Enter')
    await textEditor(launched.page, 'target').focused()
    await review.press('Control+a')
    await launched.page.keyboard.insertText(text.replace('43,000', '34,000'))
    await launched.page.locator('[data-looking]').waitFor()
    await panel.settled()
    const findings = (await panel.findings()).filter((finding) => finding.startsWith('18:'))
    expect(findings.join()).not.toMatch(/43,000|34,000|٣٤/u)
    expect(await factsStrip(launched.page).lit('fact-missing')).toEqual([])
    await saveScreenshot(launched.page, 'findings')
  })

  it('lists how the texts are written apart, and mends what is certain by one key', async () => {
    await review.press('Escape')
    const number = await review.goTo('Architect Nabil')
    await review.onSide(number, 'target')
    const before = await review.text(number, 'target')
    await review.press('Enter')
    await textEditor(launched.page, 'target').focused()
    await review.press('Control+Home')
    await launched.page.keyboard.insertText('Well ,the the  ')
    await review.press('Escape', 'Control+Shift+o', 'Control+Shift+o')
    const coverage = (await panel.findings()).join()
    expect(coverage).not.toContain('space')
    await panel.list.focus()
    await review.press('w')
    await expect
      .poll(async () => (await panel.findings()).filter((each) => each.startsWith(String(number))))
      .toEqual([
        `${String(number)}: “the the” repeats a word`,
        `${String(number)}: Wrong space at “ ,”`,
        `${String(number)}: More than one space`,
      ])
    await saveScreenshot(launched.page, 'findings-writing')
    await panel.choose('Wrong space')
    await panel.list.focus()
    await review.press('f')
    await expect.poll(() => review.text(number, 'target')).toMatch(/^Well,the/u)
    await panel.choose('Wrong space')
    await panel.list.focus()
    await review.press('Shift+f')
    await expect.poll(() => review.text(number, 'target')).toMatch(/^Well, the the {2}/u)
    expect(await review.row(number).locator('ins').count()).toBeGreaterThan(0)
    await panel.choose('repeats a word')
    await panel.list.focus()
    await review.press('f')
    await expect.poll(() => review.text(number, 'target')).toMatch(/^Well, the {2}/u)
    await panel.choose('More than one')
    await panel.list.focus()
    await review.press('3')
    await panel.list.locator('[data-decision="acceptable"]', { hasText: 'More than one' }).waitFor()
    for (let step = 0; step < 5; step += 1) await review.press('Control+z')
    await expect.poll(() => review.text(number, 'target')).toBe(before)
    await panel.list.focus()
    await review.press('w')
    await expect.poll(() => panel.kinds()).toContain('Without a counterpart\n2')
  })

  it('keeps its decisions through a restart', async () => {
    // The wrong number is the one fact that the sample lacks.
    await review.press('Control+z')
    await panel.list.getByText('43,000').first().waitFor()
    await panel.choose('Not in the translation')
    await panel.list.focus()
    await review.press('1')
    await panel.choose('Only in the translation')
    await panel.list.focus()
    await review.press('4')
    await panel.list.locator('[role="option"][data-check="facts"]').first().click()
    await panel.list.focus()
    await review.press('3')
    await panel.settled()
    const counts = await panel.counts()
    const findings = await panel.findings()
    expect(counts).toMatch(/\d+ open · [23] decided/u)
    await review.saved()
    expect(launched.errors).toEqual([])
    const { userData } = launched
    await launched.close()
    launched = await launchApp({ userData })
    review = reviewScreen(launched.page)
    panel = findingsPanel(launched.page)
    await review.shown()
    await review.press('Control+Shift+o')
    await panel.panel.waitFor()
    await panel.settled()
    await expect.poll(() => panel.counts()).toBe(counts)
    await launched.page.getByRole('button', { name: /^Show \d decided$/u }).click()
    await expect.poll(() => panel.findings()).toEqual(findings)
    expect(launched.errors).toEqual([])
  })
})
