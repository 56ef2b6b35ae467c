import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { comparePanel } from './screens/compare-panel'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

const sample = readFileSync('resources/sample/target.en.txt', 'utf8')
/** The translation of the sample as a colleague would have it. */
const changed = sample
  .replace('43,000 books', '34,000 books')
  .replace('One hurdle still faces', 'One obstacle still faces')
  .replace(' The island, home to some 900 people, has no bridge to the mainland.', '')

describe('comparing with another version of the translation', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let panel: ReturnType<typeof comparePanel>

  const choose = async (name: string, text: string) => {
    const file = path.join(launched.home, name)
    writeFileSync(file, text)
    await answerDialogs(launched.app, { open: [[file]] })
    await review.press('Control+Shift+e')
  }

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    panel = comparePanel(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('refuses a text that is the translation of something else', async () => {
    await choose('other.txt', 'Once upon a time there was a king.\n')
    await launched.page.getByText('does not look like a translation').waitFor()
  })

  it('shows what differs, bead by bead and word by word', async () => {
    await choose('report-v2.txt', changed)
    await panel.panel.waitFor()
    await panel.differ(3)
    expect(await panel.differences()).toEqual([
      'Bead 18: -43,000 +34,000',
      'Bead 27: -The island, home to some 900 people, has no bridge to the mainland. +',
      'Bead 33: -hurdle +obstacle',
    ])
    expect(await review.selectedNumber()).toBe(18)
    await saveScreenshot(launched.page, 'compare')
  })

  it('takes one over by key, as a correction that one undo takes back', async () => {
    await review.press('t')
    await panel.differ(2)
    expect(await review.text(18, 'target')).toContain('34,000 books')
    expect(await review.selectedNumber()).toBe(27)
    await review.press('Control+Shift+h')
    const name = 'Take over bead 18 from “\u2068report-v2.txt\u2069”'
    await launched.page.getByText(name, { exact: true }).waitFor()
    await review.press('F4')
    await panel.panel.waitFor()
    await review.press('Control+z')
    await panel.differ(3)
    expect(await review.text(18, 'target')).toContain('43,000 books')
  })

  it('goes from difference to difference, and takes all over in one step', async () => {
    await review.press('Shift+F4', 'F4')
    const number = await review.selectedNumber()
    expect([18, 27, 33]).toContain(number)
    await panel.panel.getByRole('button', { name: 'Take over all' }).click()
    await panel.differ(0)
    expect(await panel.count()).toContain('0 beads differ')
    await review.press('Control+z')
    await panel.differ(3)
    expect(launched.errors).toEqual([])
  })

  it('keeps what was taken over, and can be compared again, after a restart', async () => {
    await panel.list.getByRole('option').first().click()
    await panel.list.focus()
    await review.press('t')
    await panel.differ(2)
    await review.saved()
    const { userData } = launched
    await launched.close()
    launched = await launchApp({ userData })
    review = reviewScreen(launched.page)
    panel = comparePanel(launched.page)
    await review.shown()
    await review.goTo('34,000 books')
    await review.press('Control+Shift+h')
    await launched.page.getByText('Take over bead 18 from', { exact: false }).waitFor()
    await choose('report-v2.txt', changed)
    await panel.differ(2)
    expect(launched.errors).toEqual([])
  })
})
