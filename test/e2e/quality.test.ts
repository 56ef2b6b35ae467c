import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { margin } from './screens/margin'
import type { MarginScreen } from './screens/margin'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'
import { splitScreen } from './screens/split-screen'

/** Forty sentences of ten words: 400 words in all. */
const source = Array.from(
  { length: 40 },
  (_, index) => `وصلت السفينة رقم ${String(index + 101)} إلى المرفأ القديم قبل غروب الشمس.`,
)
const target = source.map(
  (_, index) => `Ship number ${String(index + 101)} reached the old harbour before sunset.`,
)

describe('the quality panel', () => {
  let launched: LaunchedApp
  let review: ReviewScreen
  let notes: MarginScreen

  const panel = () => launched.page.getByRole('complementary', { name: 'Quality' })
  const verdict = () => panel().getByRole('status', { name: 'Verdict' })
  const formula = () => panel().getByRole('region', { name: 'How the score is reckoned' })
  const undo = async (key: string) => {
    await review.grid.locator('[data-active="true"]').focus()
    await review.press(key)
  }
  const mark = async (row: number, key: string) => {
    await review.select(row)
    await review.press('t')
    await notes.marker.waitFor()
    await review.press(key)
    await notes.marker.waitFor({ state: 'detached' })
  }

  beforeAll(async () => {
    const folder = freshFolder('quality-')
    const files = [path.join(folder, 'ships.ar.txt'), path.join(folder, 'ships.en.txt')]
    writeFileSync(files[0]!, source.join('\n\n'))
    writeFileSync(files[1]!, target.join('\n\n'))
    launched = await launchApp({ files })
    const split = splitScreen(launched.page)
    await split.shown()
    await split.align()
    review = reviewScreen(launched.page)
    notes = margin(launched.page)
    await review.shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('counts the worked example: 2 minor and 1 major in 400 words are 17.5 a thousand, 91.25', async () => {
    await review.select(1)
    await review.press('Control+Shift+q')
    await panel().waitFor()
    await mark(1, '4')
    await mark(2, '8')
    await mark(3, 'Shift+1')
    await expect.poll(() => verdict().innerText()).toMatch(/^7 penalty points in 400 words/u)
    expect(await verdict().getAttribute('data-verdict')).toBe('open')
    const sums = await formula().innerText()
    expect(sums).toMatch(/7 ÷ 400 × 1,000 =\s+17\.5/u)
    expect(sums).toMatch(/=\s+98\.25/u)
    expect(sums).toMatch(/100 − 17\.5 × \(100 − 95\) ÷ 10 =\s+91\.25/u)
    expect(sums).toContain('Indicative only')
    expect(await panel().locator('[data-tally="major"]').innerText()).toMatch(/Major\s+1\s+5/u)
    await saveScreenshot(launched.page, 'quality')
  })

  it('lists the issues, narrows them to a category, and leads to each', async () => {
    const list = panel().getByRole('list', { name: 'Issues' }).getByRole('listitem')
    expect(await list.count()).toBe(3)
    await panel().getByRole('button', { name: 'Grammar', exact: true }).click()
    await expect.poll(() => list.count()).toBe(1)
    await list.getByRole('button').click()
    await expect.poll(() => review.selectedNumber()).toBe(2)
    await panel().getByRole('button', { name: 'Grammar', exact: true }).click()
    await expect.poll(() => list.count()).toBe(3)
  })

  it('fails a text with a critical issue, until it is taken back', async () => {
    await mark(4, 'Alt+1')
    await expect.poll(() => verdict().getAttribute('data-verdict')).toBe('fails')
    expect(await verdict().innerText()).toContain('Fails: it has a critical issue.')
    await undo('Control+z')
    await expect.poll(() => verdict().getAttribute('data-verdict')).toBe('open')
  })

  it('weighs by another model, each change of it a step that can be taken back', async () => {
    await panel().getByText('Quality model').click()
    const weight = panel().getByRole('textbox', { name: /^Weight of .*Mistranslation/u })
    await weight.fill('3')
    await review.press('Tab')
    await expect.poll(() => verdict().innerText()).toMatch(/^17 penalty points/u)
    await undo('Control+z')
    await expect.poll(() => verdict().innerText()).toMatch(/^7 penalty points/u)
    await undo('Control+Shift+z')
    await expect.poll(() => verdict().innerText()).toMatch(/^17 penalty points/u)
    const added = panel().getByRole('textbox', { name: 'Add a category' })
    await added.fill('Headline')
    await review.press('Enter')
    await panel()
      .getByRole('textbox', { name: /^Name of .*Headline/u })
      .waitFor()
    await saveScreenshot(launched.page, 'quality-model')
    await panel().getByRole('button', { name: 'Reset', exact: true }).click()
    await expect.poll(() => verdict().innerText()).toMatch(/^7 penalty points/u)
    await panel()
      .getByRole('button', { name: /Preset$/u })
      .click()
    await launched.page.getByRole('option', { name: 'MQM-Core' }).click()
    await expect.poll(() => panel().locator('[data-category-row]').count()).toBe(17)
    expect(launched.errors).toEqual([])
  })
})
