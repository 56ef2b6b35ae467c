import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reviewScreen } from '../../e2e/screens/review-screen'
import { answerDialogs } from '../../support/answer-dialogs'
import type { LaunchedApp } from '../../support/launch-app'
import { pressButton } from '../scene'
import type { Scene } from '../scene'
import { command, nothing, press } from '../view'
import type { View } from '../view'

const step = (number: number): View => ({
  name: `tour-${String(number)}`,
  async show(launched) {
    await launched.page.locator(`[data-tour-step="${String(number)}"]`).waitFor()
    await reviewScreen(launched.page).drawn()
  },
  leave: press('Enter'),
})

/** What a newcomer sees, up to the first project that was damaged. */
export const firstStart: Scene = {
  name: 'first-start',
  isNew: true,
  prepare: ({ page }) => reviewScreen(page).shown(),
  views: [
    { name: 'first-start', show: nothing, leave: pressButton('start-tour') },
    ...[1, 2, 3, 4, 5].map(step),
    { name: 'welcome-first', show: command('close-project'), leave: nothing },
    { name: 'damaged-project', show: openDamaged, leave: pressButton('dismiss') },
    { name: 'gone-project', show: openGone, leave: pressButton('dismiss') },
  ],
}

async function projectFile({ app }: LaunchedApp): Promise<string> {
  const folder = path.join(
    await app.evaluate(({ app: running }) => running.getPath('documents')),
    'Muqabala',
  )
  return path.join(folder, readdirSync(folder).find((name) => name.endsWith('.muqabala')) ?? '')
}

async function openDamaged(launched: LaunchedApp): Promise<void> {
  writeFileSync(await projectFile(launched), 'This was a project once.')
  await openRecent(launched)
}

async function openGone(launched: LaunchedApp): Promise<void> {
  rmSync(await projectFile(launched))
  // The list is made anew when the page is: it knows then what is gone.
  await command('new-from-text')(launched)
  await pressButton('leave-start')(launched)
  await openRecent(launched)
}

async function openRecent({ app, page }: LaunchedApp): Promise<void> {
  await answerDialogs(app, { message: [1] })
  await page.locator('[data-about="open-recent"]').first().click()
  await page.locator('[data-about="dismiss"]').waitFor()
}
