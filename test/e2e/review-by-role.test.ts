import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locator } from 'playwright-core'
import { createTranslator } from '../../src-core/strings/create-translator'
import { launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'

/** Everything here is found by role and name, as those find it who hear the window instead of seeing it. */
describe.each(['en', 'ar'] as const)('a review without eyes, in %s', (language) => {
  const t = createTranslator(language)
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await grid('en').waitFor()
    if (language === 'ar') {
      await launched.page.getByRole('button', { name: 'العربية' }).press('Enter')
      await grid().waitFor()
    }
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const grid = (of: 'en' | 'ar' = language): Locator =>
    launched.page.getByRole('grid', { name: createTranslator(of)('review.grid') })
  const tool = (name: string): Locator =>
    launched.page
      .getByRole('toolbar', { name: t('review.commands') })
      .getByRole('button', { name: t(`review.tool-${name}`), exact: true })
  /** A row by the beginning of what it is called, and its status. */
  const row = (number: number, status?: string): Locator => {
    const start = t('review.row-label', { number, type: '', status: '' }).split(/[,،]/u)[0] ?? ''
    const end = status === undefined ? '' : `.*${t(`review.status-${status}`)}$`
    return grid().getByRole('row', { name: new RegExp(`^${start}[,،] ${end}`, 'u') })
  }
  /** The English side of a row, which is its translation. */
  const english = (number: number): Locator =>
    row(number)
      .getByRole('gridcell')
      .filter({ hasText: /[a-z]{3}/u })
  const heard = (text: string | RegExp): Promise<void> =>
    launched.page.getByRole('status').filter({ hasText: text }).first().waitFor()

  it('hears what each command did', async () => {
    await row(9).getByRole('gridcell').first().click()
    await tool('merge-with-next').press('Enter')
    await heard(language === 'en' ? 'Merged beads 9–10' : 'تمّ دمج الصفوف 9–10')
    await launched.page
      .getByRole('button', {
        name: t('shell.undo-step', { step: t('step.merge-beads', { first: 9, last: 10 }) }),
      })
      .press('Enter')
    await heard(t('shell.undone', { step: t('step.merge-beads', { first: 9, last: 10 }) }))
    await row(10).waitFor()
    // What goes on to another row closes the step, which is no news of its own.
    await row(9).getByRole('gridcell').first().click()
    await tool('approve-and-next').press('Enter')
    await heard(language === 'en' ? 'Approved bead 9' : 'تمّ اعتماد الصف 9')
    await launched.page.keyboard.press('Control+z')
    await heard(t('shell.undone', { step: t('step.approve-beads', { count: 1, first: 9 }) }))
  })

  it('hears why a command cannot run', async () => {
    await row(1).getByRole('gridcell').first().click()
    await launched.page.keyboard.press('u')
    await heard(t('refusal.no-bead-above'))
  })

  it('corrects a translation', async () => {
    await english(9).click()
    await launched.page.keyboard.press('Enter')
    const editor = launched.page.getByRole('textbox', { name: t('review.editor-target') })
    await editor.waitFor()
    await launched.page.keyboard.press('Control+Home')
    await launched.page.keyboard.insertText('Note: ')
    await launched.page.keyboard.press('Escape')
    await grid().getByRole('gridcell').filter({ hasText: 'Note: ' }).waitFor()
  })

  it('approves every bead', async () => {
    await launched.page.keyboard.press('Home')
    await row(1).waitFor()
    const count = Number(await grid().getAttribute('aria-rowcount'))
    for (let at = 0; at < count; at += 1) {
      if (await tool('approve-and-next').isDisabled()) break
      await tool('approve-and-next').press('Enter')
    }
    await launched.page
      .getByRole('banner')
      .getByText(language === 'en' ? /^(\d+) of \1 words reviewed$/u : /رُوجع (\d+) من \1 كلمة/u)
      .waitFor()
    await launched.page.getByRole('status').getByText(t('shell.saved')).waitFor()
  })
})
