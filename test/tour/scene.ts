import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { answerDialogs } from '../support/answer-dialogs'
import type { LaunchedApp } from '../support/launch-app'
import type { View } from './view'

/** Where pictures of the whole matrix are written. */
export const allPictures = path.resolve(import.meta.dirname, '../../.cache/all-screenshots')

/** Views that one start of the app shows, one after the other. */
export interface Scene {
  readonly name: string
  /** Whether the app is started as if nobody had used it. */
  readonly isNew?: true
  /** What is done before the first view. */
  readonly prepare: (launched: LaunchedApp) => Promise<void>
  readonly views: readonly View[]
}

/** Writes a file into the home folder of the app; answers its path. */
export function written({ home }: LaunchedApp, name: string, content: string | Uint8Array): string {
  const file = path.join(home, name)
  writeFileSync(file, content)
  return file
}

/** Begins a new article from files, as a user chooses them. */
export async function choose({ app, page }: LaunchedApp, ...files: readonly string[]) {
  await answerDialogs(app, { open: [files] })
  await page.keyboard.press('Control+n')
}

/** Presses the first button that says by `about` what it is. */
export const pressButton =
  (about: string) =>
  async ({ page }: LaunchedApp): Promise<void> => {
    await page.locator(`[data-about="${about}"]`).first().click()
  }
