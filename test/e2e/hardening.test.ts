import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { reviewScreen } from './screens/review-screen'

describe('the window', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
  })

  afterAll(async () => {
    await launched.close()
  })

  it('has no Node and only the one bridge', async () => {
    expect(
      await launched.page.evaluate(() => [
        typeof (globalThis as { require?: unknown }).require,
        typeof (globalThis as { process?: unknown }).process,
        Object.keys(window.desktop).sort(),
      ]),
    ).toEqual(['undefined', 'undefined', ['drop', 'on', 'request', 'send']])
  })

  it('reaches no network, opens no window and goes nowhere else', async () => {
    const { page, app } = launched
    const before = page.url()
    expect(
      await page.evaluate(() =>
        fetch('https://example.com/').then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ).toBe('refused')
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
    await page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    expect(page.url()).toBe(before)
    expect(app.windows()).toHaveLength(1)
  })

  it('names no path, not even as if a file had been dropped', async () => {
    const answers = await launched.page.evaluate(async () => {
      const asked = (() => {
        try {
          return window.desktop.request('article:drop', JSON.stringify([['/etc/hostname']]))
        } catch (error) {
          return Promise.resolve(String(error))
        }
      })()
      const made = new File(['text'], 'hostname', { type: 'text/plain' })
      return [await asked, await window.desktop.drop([made, { path: '/etc/hostname' }])]
    })
    expect(answers[0]).toContain('not for the page')
    expect(answers[1]).toContain('no-file-dropped')
  })

  it('refuses a request that the contract does not name, and arguments that do not fit it', async () => {
    const answers = await launched.page.evaluate(async () => {
      const request = async (name: string, ...args: readonly unknown[]): Promise<unknown> => {
        const answer: unknown = Reflect.apply(Reflect.get(window.desktop, 'request'), null, [
          name,
          ...args,
        ])
        return await answer
      }
      const settle = (promise: () => Promise<unknown>) =>
        Promise.resolve()
          .then(promise)
          .then(
            (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
            () => 'refused',
          )
      return [
        await settle(() => request('project:delete-everything')),
        await settle(() => request('project:write', { path: '/etc/passwd' }, 'nothing')),
        await settle(() => request('project:write', '[{"path":"/etc/passwd"},"nothing"]')),
        await settle(() => request('project:write', '["half a list"')),
      ]
    })
    for (const answer of answers) expect(answer).toMatch(/refused|"ok":false/u)
  })
})
