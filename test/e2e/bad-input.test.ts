import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'

const english = 'A quiet morning in the harbour.\n\nThe boats came back at noon.\n'

describe('bad input', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  /** Chooses files and answers the sentence that the window says instead of a split. */
  const said = async (key: string, ...files: readonly string[]): Promise<string> => {
    await answerDialogs(launched.app, { open: [files] })
    await launched.page.keyboard.press(key)
    const alert = launched.page.getByRole('alert', { name: 'Messages' })
    await alert.waitFor()
    const text = await alert.innerText()
    await launched.page.getByRole('button', { name: 'Dismiss' }).click()
    await alert.waitFor({ state: 'detached' })
    expect(await reviewScreen(launched.page).rowCount()).toBeGreaterThan(25)
    return text
  }

  const file = (name: string, content: string | Uint8Array): string => {
    const at = path.join(launched.home, name)
    writeFileSync(at, content)
    return at
  }

  const projectFile = (): string => {
    const folder = path.join(launched.home, 'Documents', 'Muqabala')
    const found = existsSync(folder) ? folder : path.join(launched.home, 'Muqabala')
    const name = readdirSync(found).find((each) => each.endsWith('.muqabala'))
    if (name === undefined) throw new Error('no project file')
    return path.join(found, name)
  }

  it('names an empty file, and one that is not text', async () => {
    expect(await said('Control+n', file('empty.txt', ''))).toContain('empty.txt')
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256)
    expect(await said('Control+n', file('picture.txt', bytes))).toContain('picture.txt')
  })

  it('says what is missing from a page in one language, and from two files in the same, or with the same text', async () => {
    const first = file('first.txt', english)
    expect(await said('Control+n', first)).toMatch(/language/u)
    const second = file('second.txt', `${english}${english}`)
    expect(await said('Control+n', first, second)).toMatch(/same language/u)
    const copy = file('copy.txt', english)
    expect(await said('Control+n', first, copy)).toMatch(
      /first\.txt[^]*copy\.txt[^]*the same text/u,
    )
  })

  it('names a file that has vanished', async () => {
    const gone = file('gone.txt', english)
    rmSync(gone)
    expect(await said('Control+n', gone)).toContain('gone.txt')
  })

  it('refuses damaged projects, those of the future and other files, and leaves them alone', async () => {
    const project = projectFile()
    const damaged = path.join(launched.home, 'damaged.muqabala')
    writeFileSync(damaged, readFileSync(project).subarray(0, 6000))
    const future = path.join(launched.home, 'future.muqabala')
    copyFileSync(project, future)
    const bytes = readFileSync(future)
    // Bytes 60 to 63 of an SQLite file are its user_version, big-endian: the version of our schema.
    bytes.writeUInt32BE(9999, 60)
    writeFileSync(future, bytes)
    const other = file('notes.muqabala', 'These are my notes.')
    for (const each of [damaged, future, other]) {
      const before = readFileSync(each)
      expect(await said('Control+o', each)).toContain(path.basename(each, '.muqabala'))
      expect(readFileSync(each).equals(before)).toBe(true)
    }
  })

  it('answers in Arabic when the interface is Arabic', async () => {
    await launched.page.keyboard.press('Control+Shift+l')
    await launched.page.getByRole('button', { name: 'English' }).waitFor()
    await answerDialogs(launched.app, { open: [[file('empty.txt', '')]] })
    await launched.page.keyboard.press('Control+n')
    expect(await launched.page.getByRole('alert', { name: 'الرسائل' }).innerText()).toMatch(
      /\p{Script=Arabic}{3}/u,
    )
    expect(await launched.page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  })
})
