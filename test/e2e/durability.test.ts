import { describe, expect, it } from 'vitest'
import { launchApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'

const rounds = 6

describe('a killed app', () => {
  it(`has on the disk whatever it reported saved, ${String(rounds)} times in a row`, async () => {
    const first = await launchApp()
    const { userData } = first
    await reviewScreen(first.page).shown()
    await reviewScreen(first.page).saved()
    await first.kill()
    let expected = ''
    for (let round = 0; round < rounds; round += 1) {
      const launched = await launchApp({ userData })
      const review = reviewScreen(launched.page)
      await review.shown()
      await review.select(1)
      const number = await review.goTo('With that, the public library')
      const found = await review.text(number, 'target')
      expect(found.startsWith(expected)).toBe(true)
      await review.press('Enter')
      await review.editor('target').locator('.monaco-editor.focused').waitFor()
      await review.press('Control+End')
      await launched.page.keyboard.type(` Round ${String(round)}.`)
      await review.saved()
      expected = await review.text(number, 'target')
      expect(expected).toContain(` Round ${String(round)}.`)
      // Typing goes on while the process dies: what was not reported may be lost, nothing else.
      const typing = launched.page.keyboard.type('abcdefghijklmnop').catch(() => undefined)
      await launched.kill()
      await typing
    }
    const last = await launchApp({ userData })
    const review = reviewScreen(last.page)
    await review.shown()
    await review.select(1)
    const number = await review.goTo('With that, the public library')
    expect((await review.text(number, 'target')).startsWith(expected)).toBe(true)
    await last.close()
  })
})
