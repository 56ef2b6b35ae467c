import path from 'node:path'
import { commandPalette } from '../../e2e/screens/command-palette'
import { reviewScreen } from '../../e2e/screens/review-screen'
import { answerDialogs } from '../../support/answer-dialogs'
import type { LaunchedApp } from '../../support/launch-app'
import { pressButton } from '../scene'
import type { Scene } from '../scene'
import { reviewSome, tourViews } from '../tour-views'
import { command, press, run, sheet, toggled } from '../view'
import type { View } from '../view'
import { paper } from './paper'
import { preferenceViews } from './preferences'

const firstThatLeaves = tourViews.findIndex(({ name }) => name === 'welcome')

/** The export, with a format chosen. */
const exportOf = (format: string): View => ({
  name: `export-${format}`,
  async show({ page }) {
    await run(page, 'export-article')
    await page.getByRole('dialog').locator(`input[value="${format}"]`).check({ force: true })
  },
  leave: press('Escape'),
})

/** The review of the sample: the views of the tour, and what opens from them. */
export const review: Scene = {
  name: 'review',
  prepare: ({ page }) => reviewSome(page),
  views: [
    ...tourViews.slice(0, firstThatLeaves),
    { name: 'filter-menu', show: command('filter'), leave: press('Escape') },
    {
      name: 'filter-chips',
      async show({ page }) {
        await run(page, 'filter-unreviewed')
        await run(page, 'filter-doubtful')
      },
      leave: command('show-all-rows'),
    },
    {
      name: 'filter-nothing',
      async show({ page }) {
        await run(page, 'filter-query')
        await run(page, 'filter-moved')
      },
      leave: command('show-all-rows'),
    },
    {
      name: 'find-nothing',
      async show({ page }) {
        await run(page, 'find')
        await page.keyboard.insertText('زرافة')
      },
      leave: press('Escape'),
    },
    {
      name: 'palette-arabic',
      async show({ page }) {
        await commandPalette(page).open()
        await page.keyboard.insertText('ادمج')
      },
      leave: press('Escape'),
    },
    { name: 'row-menu', show: rowMenu, leave: press('Escape', 'Escape') },
    { name: 'rename', show: command('rename-article'), leave: press('Escape') },
    {
      name: 'tip',
      async show({ page }) {
        await page.locator('[data-about="approve-and-next"]').first().hover()
        await page.getByRole('tooltip').waitFor()
      },
      leave: ({ page }) => page.mouse.move(0, 0),
    },
    { name: 'refusal', show: refusal, leave: press('ArrowDown') },
    {
      name: 'split-row',
      async show({ page }) {
        await reviewScreen(page).goTo('The building went up')
        await run(page, 'split-bead')
      },
      leave: press('Escape'),
    },
    toggled('without-desk', 'toggle-desk'),
    { name: 'orphaned-comment', show: orphaned, leave: command('toggle-comments') },
    ...(['tmx', 'report', 'docx', 'xliff-2.1'] as const).map(exportOf),
    { name: 'exported', show: exported, leave: press('Escape') },
    ...preferenceViews,
    { name: 'changes-many', show: changeMuch, leave: command('undo') },
    { name: 'realigned', show: realigned, leave: pressButton('dismiss') },
    {
      name: 'changed-meanwhile',
      show: changedMeanwhile,
      async leave({ page }) {
        await page.locator('[data-about="dismiss"]').click()
        for (let step = 0; step < 2; step += 1) await run(page, 'undo')
      },
    },
    helpAbout('help-found', { en: 'approve', ar: 'تأكيد' }),
    helpAbout('help-nothing', { en: 'zzz', ar: 'ظظظ' }),
    sheet('about', 'show-about'),
    {
      name: 'about-notices',
      async show({ page }) {
        await run(page, 'show-about')
        for (const fold of [0, 1])
          await page.getByRole('dialog').locator('details > summary').nth(fold).click()
      },
      leave: press('Escape'),
    },
    paper,
    ...tourViews.slice(firstThatLeaves),
  ],
}

/** The help, with something looked for. */
function helpAbout(name: string, words: Readonly<Record<'ar' | 'en', string>>): View {
  return {
    name,
    async show({ page }) {
      await page.keyboard.press('F1')
      const language = await page.evaluate(() => document.documentElement.lang)
      await page.getByRole('searchbox').fill(language === 'ar' ? words.ar : words.en)
    },
    leave: ({ page }) => page.getByRole('dialog').locator('[data-about="close"]').click(),
  }
}

/** A sentence of which every third word is another one. */
async function changeMuch({ page }: LaunchedApp): Promise<void> {
  const desk = reviewScreen(page)
  const number = await desk.goTo('engineers found')
  const words = (await desk.text(number, 'target')).split(' ')
  await run(page, 'edit-text')
  await desk.editor('target').locator('.monaco-editor.focused').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(
    words.map((word, at) => (at % 3 === 1 ? 'otherwise' : word)).join(' '),
  )
  await page.keyboard.press('Escape')
}

async function realigned({ page }: LaunchedApp): Promise<void> {
  await run(page, 'realign-rest')
  await page.locator('[data-about="dismiss"]').waitFor()
}

/** Two rows are merged, and then two sentences of them while the article is being aligned again. */
async function changedMeanwhile({ page }: LaunchedApp): Promise<void> {
  await reviewScreen(page).goTo('The building went up')
  for (const key of ['m', 'Control+r', 'Control+Shift+J']) await page.keyboard.press(key)
  await page.locator('[role="status"] [data-about="realign-rest"]').waitFor()
}

async function rowMenu({ page }: LaunchedApp): Promise<void> {
  const desk = reviewScreen(page)
  await desk.selectedRow.locator('[data-side="target"]').click({ button: 'right' })
  await page.getByRole('menu').waitFor()
}

async function refusal({ page }: LaunchedApp): Promise<void> {
  await page.keyboard.press('Home')
  await page.keyboard.press('u')
}

async function orphaned({ page }: LaunchedApp): Promise<void> {
  const desk = reviewScreen(page)
  const number = await desk.goTo('Hajj')
  const text = await desk.text(number, 'target')
  await run(page, 'edit-text')
  await desk.editor('target').locator('.monaco-editor.focused').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text.replaceAll('Hajj ', '').replaceAll('“', '').slice(0, 60))
  await page.keyboard.press('Escape')
  await run(page, 'toggle-comments')
}

async function exported({ app, page, home }: LaunchedApp): Promise<void> {
  await run(page, 'export-article')
  await page.getByRole('dialog').locator('input[value="tmx"]').check({ force: true })
  await answerDialogs(app, { save: [path.join(home, 'al-marfa.tmx')] })
  await page.locator('[data-about="export-go"]').click()
  await page.locator('[data-about="show-file"]').waitFor()
}
