import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolationsInThemes } from './screens/find-violations'
import { launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'

/** Opens a view from the review desk of the sample; Escape or what `leave` does brings the desk back. */
interface View {
  readonly name: string
  readonly keys: readonly string[]
  readonly leave?: readonly string[]
}

const views: readonly View[] = [
  { name: 'the review by sentences', keys: [] },
  { name: 'the review by paragraphs', keys: ['l'], leave: ['l'] },
  { name: 'several selected beads', keys: ['Shift+ArrowDown', 'Shift+ArrowDown'] },
  { name: 'an editor', keys: ['Enter'] },
  { name: 'find', keys: ['Control+f', 'a'] },
  { name: 'find and replace', keys: ['Control+h'] },
  { name: 'the filter menu', keys: ['/'] },
  { name: 'the history', keys: ['a', 'Control+Shift+h'], leave: ['Control+Shift+h', 'Control+z'] },
  { name: 'the palette', keys: ['Control+k'] },
  { name: 'the preferences', keys: ['Control+Comma'] },
  { name: 'export', keys: ['Control+e'] },
  { name: 'the key sheet', keys: ['?'] },
  { name: 'the help', keys: ['F1'] },
  { name: 'renaming', keys: ['Shift+F2'] },
  { name: 'a refusal', keys: ['Home', 'u'] },
]

describe.each(['en', 'ar'] as const)('axe finds nothing in the interface in %s', (language) => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
    if (language === 'ar') await launched.page.keyboard.press('Control+Shift+l')
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const press = async (keys: readonly string[]) => {
    for (const key of keys) await launched.page.keyboard.press(key)
    await reviewScreen(launched.page).drawn()
  }

  const violations = () => findViolationsInThemes(launched.page)

  it.each(views)('in $name', async ({ keys, leave = ['Escape'] }) => {
    await reviewScreen(launched.page).select(4)
    await press(keys)
    const found = await violations()
    await press(leave)
    expect(found).toEqual([])
  })

  it('in the welcome page, where text is pasted, and in the split of a page', async () => {
    await press(['Control+w'])
    await launched.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await violations()).toEqual([])
    await press(['Control+Shift+v'])
    const box = launched.page.getByRole('textbox')
    await box.fill(
      'A river and its town.\n\nThe boats came late.\n\nنهر وبلدته.\n\nتأخرت القوارب.\n',
    )
    expect(await violations()).toEqual([])
    await launched.page.getByRole('button', { name: /^(?:Read|اقرأ)$/u }).click()
    await launched.page.getByRole('button', { name: /^(?:Align|حاذِ)$/u }).waitFor()
    expect(await violations()).toEqual([])
  })
})
