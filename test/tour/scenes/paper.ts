import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { hasProgram } from '../../../scripts/display.mjs'
import { answerDialogs } from '../../support/answer-dialogs'
import type { LaunchedApp } from '../../support/launch-app'
import { allPictures } from '../scene'
import { press, run } from '../view'
import type { View } from '../view'

/** Everything that can be printed, from a dark window: on paper it is ink on white. */
export const paper: View = { name: 'paper', show: printAll, leave: press('Escape'), isPaper: true }

/** Prints to PDF, and makes pictures of its first pages where poppler is installed. */
async function printAll({ app, page }: LaunchedApp): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', contrast: null })
  const language = await page.evaluate(() => document.documentElement.lang)
  for (const name of ['links', 'reading'] as const) {
    const file = path.join(allPictures, `paper-${name}-${language}.pdf`)
    rmSync(file, { force: true })
    await run(page, `show-${name}`)
    await answerDialogs(app, { save: [file] })
    await run(page, 'print-to-pdf')
    await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true)
    drawPages(file)
  }
  await run(page, 'show-grid')
  await run(page, 'show-keys')
  await page.locator('[data-printed-keys]').waitFor({ state: 'attached' })
  const printed = await app.evaluate(async ({ BrowserWindow }) => {
    const options = { printBackground: true, preferCSSPageSize: true }
    const [window] = BrowserWindow.getAllWindows()
    window?.setBackgroundColor('#ffffff')
    return (await window?.webContents.printToPDF(options))?.toString('base64') ?? ''
  })
  const sheet = path.join(allPictures, `paper-keys-${language}.pdf`)
  writeFileSync(sheet, Buffer.from(printed, 'base64'))
  drawPages(sheet)
}

function drawPages(file: string): void {
  if (!hasProgram('pdftoppm')) return
  const stem = file.slice(0, -'.pdf'.length)
  for (const old of readdirSync(path.dirname(file))) {
    if (old.startsWith(`${path.basename(stem)}-`)) rmSync(path.join(path.dirname(file), old))
  }
  execFileSync('pdftoppm', ['-png', '-r', '75', '-l', '3', file, stem])
  rmSync(file)
}
