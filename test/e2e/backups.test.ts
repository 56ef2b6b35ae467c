import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'

/** The message box that the operating system would show, as it was asked for. */
interface Asked {
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
}

describe('a project file that was damaged', () => {
  let launched: LaunchedApp
  let project: string
  const garbage = Buffer.from('This was a project once.')

  beforeAll(async () => {
    launched = await launchApp()
    const review = reviewScreen(launched.page)
    await review.shown()
    await review.select(1)
    await review.press('a')
    await review.saved()
    const documents = await launched.app.evaluate(({ app }) => app.getPath('documents'))
    const folder = path.join(documents, 'Muqabala')
    const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.muqabala'))
    project = path.join(folder, name)
    // What was done since the first backup is in the one that is made at opening.
    await close()
    await recent().click()
    await review.shown()
    await close()
    writeFileSync(project, garbage)
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const close = async (): Promise<void> => {
    await launched.page.keyboard.press('Control+w')
    await launched.page.getByRole('heading', { level: 1 }).waitFor()
  }

  const recent = () =>
    launched.page
      .getByRole('region', { name: 'Opened recently' })
      .locator('[data-about="open-recent"]')
      .first()

  /** The list is made anew when the page is: it knows then what is gone. */
  const showRecentAgain = async (): Promise<void> => {
    await launched.page.keyboard.press('Control+Shift+v')
    await launched.page.getByRole('button', { name: 'Cancel' }).click()
  }

  /** Answers the question by a button, and remembers what was asked. */
  const answer = (button: number) =>
    launched.app.evaluate(({ dialog }, response) => {
      dialog.showMessageBox = (...[first, second]: readonly unknown[]) => {
        Object.assign(globalThis, { asked: second ?? first })
        return Promise.resolve({ response, checkboxChecked: false })
      }
    }, button)

  const asked = (): Promise<Asked> =>
    launched.app.evaluate(() => (globalThis as unknown as { asked: Asked }).asked)

  it('is left alone when its backup is not wanted, and the window says why', async () => {
    await answer(1)
    await recent().click()
    const alert = launched.page.getByRole('alert', { name: 'Messages' })
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/damaged/u)
    const { message, detail, buttons } = await asked()
    expect(message).toMatch(/is damaged[^]*There is a backup of .+\d{4}/u)
    expect(detail).toContain('stays as it is')
    expect(buttons).toEqual(['Open the backup', 'Cancel'])
    expect(readFileSync(project).equals(garbage)).toBe(true)
    await saveScreenshot(launched.page, 'project-damaged')
    await launched.page.getByRole('button', { name: 'Dismiss' }).click()
  })

  it('is opened from its latest backup, beside it, with all that was done', async () => {
    await answer(0)
    await recent().click()
    const review = reviewScreen(launched.page)
    await review.shown()
    expect(await review.status(1)).toContain('Approved')
    expect(readFileSync(project).equals(garbage)).toBe(true)
    const beside = readdirSync(path.dirname(project)).filter((name) => name.endsWith('.muqabala'))
    expect(beside).toHaveLength(2)
    await review.select(2)
    await review.press('a')
    await review.saved()
  })

  it('that is deleted is said to be gone, and is opened from its backup where it was', async () => {
    await close()
    const [last = ''] = readdirSync(path.dirname(project))
      .filter((name) => name.endsWith('.muqabala') && name !== path.basename(project))
      .map((name) => path.join(path.dirname(project), name))
    rmSync(last)
    await showRecentAgain()
    await recent().getByText('not there any more').waitFor()
    await answer(1)
    await recent().click()
    const alert = launched.page.getByRole('alert', { name: 'Messages' })
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/not there any more/u)
    expect((await asked()).message).toMatch(/not there any more[^]*There is a backup of .+\d{4}/u)
    expect(existsSync(last)).toBe(false)
    await saveScreenshot(launched.page, 'project-gone')
    await launched.page.getByRole('button', { name: 'Dismiss' }).click()
    await answer(0)
    await recent().click()
    const review = reviewScreen(launched.page)
    await review.shown()
    expect(await review.status(1)).toContain('Approved')
    expect(existsSync(last)).toBe(true)
    await review.select(2)
    await review.press('a')
    await review.saved()
  })

  it('gives its place in the next start to the project that came from the backup', async () => {
    const { userData } = launched
    await launched.close()
    launched = await launchApp({ userData })
    await answerDialogs(launched.app, {})
    const review = reviewScreen(launched.page)
    await review.shown()
    expect(await review.status(2)).toContain('Approved')
  })
})
