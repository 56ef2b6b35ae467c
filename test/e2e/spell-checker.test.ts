import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'
import type { ReviewScreen } from './screens/review-screen'

/** Electron's spelling checker fetches dictionaries from the network. */
describe('the spelling checker of Electron', () => {
  let launched: LaunchedApp
  let review: ReviewScreen

  beforeAll(async () => {
    launched = await launchApp()
    review = reviewScreen(launched.page)
    await review.shown()
    await launched.app.evaluate(({ session }) => {
      const seen: string[] = []
      Reflect.set(globalThis, 'dictionaryEvents', seen)
      for (const event of [
        'spellcheck-dictionary-initialized',
        'spellcheck-dictionary-download-begin',
        'spellcheck-dictionary-download-success',
        'spellcheck-dictionary-download-failure',
      ] as const) {
        session.defaultSession.on(event as 'spellcheck-dictionary-initialized', () => {
          seen.push(event)
        })
      }
    })
  })

  afterAll(async () => {
    await launched.close()
  })

  it('is off, and has no language to check', async () => {
    const state = await launched.app.evaluate(({ session }) => ({
      isEnabled: session.defaultSession.isSpellCheckerEnabled(),
      languages: session.defaultSession.getSpellCheckerLanguages(),
    }))
    expect(state).toEqual({ isEnabled: false, languages: [] })
  })

  it('is off in every place where one writes', async () => {
    await review.goTo('RFID')
    await review.press('Enter')
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    await review.press('Control+f')
    await launched.page.getByRole('search').waitFor()
    const checked = await launched.page.evaluate(() => {
      const fields = [
        ...document.querySelectorAll<HTMLElement>(
          'textarea, input:not([type]), input[type="text"], input[type="search"], [contenteditable], .native-edit-context',
        ),
      ]
      return {
        count: fields.length,
        on: fields.filter(({ spellcheck }) => spellcheck).map(({ outerHTML }) => outerHTML),
      }
    })
    expect(checked.count).toBeGreaterThan(2)
    expect(checked.on).toEqual([])
    await review.press('Escape')
  })

  it('fetches no dictionary, whatever is written', async () => {
    await review.goTo('RFID')
    await review.press('Enter')
    await review.editor('target').locator('.monaco-editor.focused').waitFor()
    await launched.page.keyboard.type('Speling misstakes teh ')
    await launched.page.keyboard.insertText('خطاء املائي ')
    await review.saved()
    await review.press('Escape')
    expect(
      await launched.app.evaluate(() => {
        const seen: unknown = Reflect.get(globalThis, 'dictionaryEvents')
        return seen
      }),
    ).toEqual([])
    const folder = path.join(launched.userData, 'Dictionaries')
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
    expect(launched.errors).toEqual([])
  })
})
