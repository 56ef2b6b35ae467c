import { readFileSync } from 'node:fs'
import type { ElectronApplication, Page } from 'playwright-core'
import { answerDialogs } from '../../support/answer-dialogs'

export interface Exported {
  readonly text: string
  /** What the window said about it. */
  readonly notice: string
}

/** Exports the article by the dialog to `file`, and answers what was written and what was said. */
export async function exportArticle(
  page: Page,
  app: ElectronApplication,
  format: string,
  file: string,
): Promise<Exported> {
  await answerDialogs(app, { save: [file] })
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByText(format, { exact: true }).click()
  await dialog.getByRole('button', { name: 'Choose where…' }).click()
  const notice = page.getByRole('status', { name: 'Messages' })
  await notice.getByText(/ written(?: with |, )/u).waitFor()
  const said = await notice.innerText()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await notice.waitFor({ state: 'detached' })
  return { text: readFileSync(file, 'utf8'), notice: said }
}
