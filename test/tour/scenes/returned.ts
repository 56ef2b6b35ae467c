import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { returnedPanel } from '../../e2e/screens/returned-panel'
import { reviewScreen } from '../../e2e/screens/review-screen'
import { answerDialogs } from '../../support/answer-dialogs'
import { reviewedInWord } from '../../support/reviewed-in-word'
import type { LaunchedApp } from '../../support/launch-app'
import { withPart } from '../../support/with-part'
import { pressButton } from '../scene'
import type { Scene } from '../scene'
import { nothing, run } from '../view'

/** A figure changed without tracking, and what Salma did in Word. */
function corrected(xml: string): string {
  return reviewedInWord(xml.replace('68 per cent', '66 per cent'))
}

/** A file that came back from a colleague, and a project that could not be saved. */
export const returned: Scene = {
  name: 'returned',
  prepare: ({ page }) => reviewScreen(page).shown(),
  views: [
    { name: 'returned', show: takeIn, leave: nothing },
    {
      name: 'taken-in',
      async show({ page }) {
        await returnedPanel(page).takeIn.click()
        await returnedPanel(page).has(2)
      },
      leave: ({ page }) => run(page, 'undo'),
    },
    { name: 'not-saved', show: cannotSave, leave: pressButton('close-without-saving') },
  ],
}

async function takeIn({ app, page, home }: LaunchedApp): Promise<void> {
  const file = path.join(home, 'table.docx')
  await answerDialogs(app, { save: [file], open: [[file]] })
  await run(page, 'export-article')
  await page.getByRole('dialog').locator('input[value="docx"]').check({ force: true })
  await page.locator('[data-about="export-go"]').click()
  await page.locator('[data-about="show-file"]').waitFor()
  await pressButton('dismiss')({ page } as LaunchedApp)
  writeFileSync(file, withPart(readFileSync(file), 'word/document.xml', corrected))
  const desk = reviewScreen(page)
  const number = await desk.goTo('no bridge to the mainland')
  await desk.onSide(number, 'target')
  await run(page, 'edit-text')
  await desk.editor('target').locator('.monaco-editor.focused').waitFor()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(' None.')
  await page.keyboard.press('Escape')
  await run(page, 'take-in-file')
  await returnedPanel(page).has(4)
}

async function cannotSave({ app, page }: LaunchedApp): Promise<void> {
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('project:write')
    ipcMain.handle('project:write', () =>
      JSON.stringify({ ok: false, problem: { code: 'disk-full', values: { name: 'Sample' } } }),
    )
  })
  await page.keyboard.press('Home')
  await run(page, 'approve-and-next')
  await page.locator('[data-save-state="failed"]').waitFor()
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
  await page.getByRole('dialog').waitFor()
}
