import path from 'node:path'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { exportArticle } from './screens/export-dialog'
import { reviewScreen } from './screens/review-screen'

describe('the export', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  it('shows beforehand what will be written, and what this format cannot hold', async () => {
    const { page } = launched
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    const preview = dialog.getByRole('region', { name: 'Preview' })
    await dialog.getByText('TMX 1.4', { exact: true }).click()
    await preview.getByText('28 rows will be written').waitFor()
    await preview.getByText(/1 omission is left out: .*TMX 1\.4.* can’t hold/u).waitFor()
    await dialog.getByText('Paragraphs', { exact: true }).click()
    await preview.getByText('28 rows will be written').waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: 'Unreviewed' }).click()
    await preview.getByText('Nothing fits this choice.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Choose where…' }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('writes the review table, XLIFF and the page side by side', async () => {
    const { page, app, home } = launched
    const table = path.join(home, 'table.docx')
    await exportArticle(page, app, 'DOCX review table', table)
    expect(readFileSync(table).subarray(0, 2).toString()).toBe('PK')
    const xliff = await exportArticle(page, app, 'XLIFF 2.1', path.join(home, 'news.xlf'))
    expect(xliff.text).toContain('srcLang="ar"')
    const html = await exportArticle(page, app, 'HTML side by side', path.join(home, 'news.html'))
    expect(html.text).toContain('dir="rtl"')
    expect(html.notice).toMatch(/news\.html.* written with/u)
  })

  it('tells in figures what a report will be about, and writes it', async () => {
    const { page, app, home } = launched
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByText('Review report (HTML)', { exact: true }).click()
    await dialog.getByText('Words of the source').waitFor()
    expect(await dialog.getByText('Paragraphs', { exact: true }).count()).toBe(0)
    await page.keyboard.press('Escape')
    const file = path.join(home, 'report.html')
    const report = await exportArticle(page, app, 'Review report (HTML)', file)
    expect(report.text).toContain('Review report')
    expect(report.notice).toContain(home)
  })

  it('begins where the last export ended, and refuses a code that is none', async () => {
    const { page, app, home } = launched
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('radio', { name: 'Review report (HTML)', checked: true }).waitFor()
    await dialog.getByText('TMX 1.4', { exact: true }).click()
    const code = dialog.getByRole('textbox', { name: 'Language of the source' })
    await code.fill('Arabic!')
    await dialog.getByText(/Not a language code/u).waitFor()
    expect(await dialog.getByRole('button', { name: 'Choose where…' }).isDisabled()).toBe(true)
    await code.fill('ar-LB')
    await answerDialogs(app, { save: [path.join(home, 'memory.tmx')] })
    await dialog.getByRole('button', { name: 'Choose where…' }).click()
    await page.getByRole('button', { name: 'Show in the folder' }).waitFor()
    expect(readFileSync(path.join(home, 'memory.tmx'), 'utf8')).toContain('xml:lang="ar-LB"')
    await page.keyboard.press('Control+e')
    await dialog.getByRole('radio', { name: 'TMX 1.4', checked: true }).waitFor()
    expect(await code.inputValue()).toBe('ar-LB')
    await page.keyboard.press('Escape')
  })
})
