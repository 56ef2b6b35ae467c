import { writeFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { commandPalette } from '../e2e/screens/command-palette'
import { factsStrip } from '../e2e/screens/facts-strip'
import { reviewScreen } from '../e2e/screens/review-screen'
import { answerDialogs } from '../support/answer-dialogs'
import type { LaunchedApp } from '../support/launch-app'
import { command, nothing, press, run, sheet, toggled } from './view'
import type { View } from './view'

/** In the order in which the pictures are taken: the last ones leave the review. */
export const tourViews: readonly View[] = [
  { name: 'review', show: ({ page }) => factsStrip(page).settled(), leave: nothing },
  toggled('paragraphs', 'toggle-level'),
  {
    name: 'selection',
    show: press('Shift+ArrowDown', 'Shift+ArrowDown'),
    leave: press('Escape', 'ArrowUp', 'ArrowUp'),
  },
  {
    name: 'find',
    async show({ page }) {
      await run(page, 'replace')
      await page.keyboard.insertText('مكتبه')
    },
    leave: press('Escape'),
  },
  { name: 'links', show: command('show-links'), leave: nothing },
  {
    name: 'picture',
    async show({ page }) {
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Minus')
    },
    async leave({ page }) {
      await run(page, 'reset-links-zoom')
      await run(page, 'show-grid')
    },
  },
  {
    name: 'reading',
    show: command('show-reading'),
    leave: command('show-grid'),
  },
  { name: 'comments', show: comment, leave: command('toggle-comments') },
  {
    name: 'issue',
    async show({ page }) {
      await reviewScreen(page).goTo('cardboard boxes')
      await run(page, 'mark-issue')
    },
    leave: press('Shift+Digit1'),
  },
  toggled('quality', 'toggle-quality'),
  toggled('findings', 'toggle-findings'),
  {
    name: 'compare',
    show: compare,
    async leave({ page }) {
      await run(page, 'toggle-history')
      await run(page, 'toggle-history')
    },
  },
  toggled('history', 'toggle-history'),
  toggled('library', 'toggle-library'),
  { name: 'palette', show: ({ page }) => commandPalette(page).open(), leave: press('Escape') },
  sheet('keys', 'show-keys'),
  sheet('preferences', 'show-preferences'),
  sheet('export', 'export-article'),
  { name: 'help', show: press('F1'), leave: press('Escape') },
  { name: 'guide', show: command('start-tour'), leave: press('Escape') },
  {
    name: 'what-is-this',
    async show({ page }) {
      await page.keyboard.press('Shift+F1')
      await page.locator('[data-about="approve-and-next"]').hover()
    },
    leave: press('Escape'),
  },
  { name: 'welcome', show: command('close-project'), leave: nothing },
  { name: 'paste', show: command('new-from-text'), leave: nothing },
  { name: 'split', show: command('open-sample'), leave: nothing },
]

/** A comment in the margin, on words that a reviewer may wonder about. */
async function comment({ page }: LaunchedApp): Promise<void> {
  const words = {
    en: 'Is “Hajj” needed here? The reader meets him for the first time.',
    ar: 'أنحتاج إلى «الحاجّ» هنا؟ القارئ يلتقيه أول مرة.',
  }
  await reviewScreen(page).goTo('Hajj')
  await run(page, 'comment')
  const language = await page.evaluate(() => document.documentElement.lang)
  await page.keyboard.insertText(language === 'ar' ? words.ar : words.en)
  await page.keyboard.press('Control+Enter')
}

/** The sample beside a version of its translation in which a colleague chose some other words. */
async function compare({ app, page, home }: LaunchedApp): Promise<void> {
  const text = readFileSync(
    path.resolve(import.meta.dirname, '../../resources/sample/target.en.txt'),
    'utf8',
  )
  const file = path.join(home, 'second-translator.txt')
  writeFileSync(
    file,
    text.replaceAll('townspeople', 'people of the town').replaceAll('some', 'about'),
  )
  await answerDialogs(app, { open: [[file]] })
  await run(page, 'compare-version')
  await page.locator('[data-panel-list]').waitFor()
}

/** The sample as it looks in the middle of its review: some beads approved, a number being corrected. */
export async function reviewSome(page: Page): Promise<void> {
  const review = reviewScreen(page)
  await review.shown()
  await page.keyboard.press('Home')
  for (let count = 0; count < 6; count += 1) await run(page, 'approve-and-next')
  await review.goTo('43,000')
  const number = await review.selectedNumber()
  const text = await review.text(number, 'target')
  await run(page, 'edit-text')
  await review.editor('target').locator('.monaco-editor.focused').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text.replace('43,000', '34,000'))
  await page.keyboard.press('Escape')
}
