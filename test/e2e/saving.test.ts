import { expect, it } from 'vitest'
import { launchApp } from '../support/launch-app'
import { slowAnswers } from '../support/slow-answers'
import { reviewScreen } from './screens/review-screen'

/** The app at the review of the sample, all of it written. */
async function startReview() {
  const launched = await launchApp()
  const review = reviewScreen(launched.page)
  await review.shown()
  await review.saved()
  return { launched, review }
}

it('does not close over changes that cannot be written, unless the user says so', async () => {
  const { launched, review } = await startReview()
  const { app, page } = launched
  // A full disk: the answer that the handler gives for one, in the place of the handler.
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('project:write')
    ipcMain.handle('project:write', () =>
      JSON.stringify({ ok: false, problem: { code: 'disk-full', values: { name: 'Sample' } } }),
    )
  })
  await review.select(1)
  await review.press('Control+Enter')
  await page.locator('[data-save-state="failed"]').waitFor()
  await review.press('Control+e')
  await page.getByRole('button', { name: 'Choose where…' }).click()
  await page.getByText('Nothing was exported: the last changes could not be saved').waitFor()
  await page.getByText('The disk is full').waitFor()
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
  const dialog = page.getByRole('dialog', { name: 'The last changes are not saved' })
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await review.status(1)).toContain('Approved')
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
  await dialog.getByRole('button', { name: 'Close without saving' }).click()
  await page.getByRole('heading', { name: 'Lay the translation beside its original' }).waitFor()
  await launched.close()
})

it('tells that all is saved when a burst of typing ends while its last letter is written', async () => {
  const { launched, review } = await startReview()
  const { app, page } = launched
  await slowAnswers(app, 'project:write', 1000)
  await review.select(1)
  await review.press('Enter')
  await page.keyboard.type('N')
  await page.locator('[data-save-state="saving"]').waitFor()
  await page.waitForTimeout(600)
  await review.press('Escape')
  await review.saved()
  await launched.close()
})

it('changes nothing any more in a project that is being closed', async () => {
  const { launched, review } = await startReview()
  const { app, page, errors } = launched
  await slowAnswers(app, 'project:close', 1000)
  await review.select(1)
  await page.keyboard.press('Control+w')
  await page.waitForTimeout(700)
  await page.keyboard.press('a')
  await page.getByRole('heading', { name: 'Lay the translation beside its original' }).waitFor()
  expect(await page.getByText('The project is not open.').count()).toBe(0)
  await page.getByRole('region', { name: 'Opened recently' }).getByRole('button').first().click()
  await review.shown()
  expect(await review.status(1)).toContain('Unreviewed')
  expect(errors).toEqual([])
  await launched.close()
})
