import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshFolder, launchApp } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { allPictures } from './scene'
import type { Scene } from './scene'
import { firstStart } from './scenes/first-start'
import { library } from './scenes/library'
import { loading } from './scenes/loading'
import { returned } from './scenes/returned'
import { review } from './scenes/review'

const scenes: readonly Scene[] = [firstStart, review, loading, library, returned]

/** As the system may ask for them, which the window follows at once. */
const themes = {
  light: { colorScheme: 'light', contrast: null },
  dark: { colorScheme: 'dark', contrast: null },
  contrast: { colorScheme: 'light', contrast: 'more' },
  'contrast-dark': { colorScheme: 'dark', contrast: 'more' },
} as const
const sizes = [
  { width: 1024, height: 700 },
  { width: 1920, height: 1080 },
] as const

/** Parts of names of pictures: only these are taken. All of them, when there are none. */
const wanted = (process.env['MUQABALA_PICTURES'] ?? '').split(' ').filter((part) => part !== '')
const isWanted = (name: string): boolean => wanted.every((part) => name.includes(part))

async function takePictures(launched: LaunchedApp, view: string, language: string): Promise<void> {
  const { page } = launched
  for (const size of sizes) {
    for (const [theme, media] of Object.entries(themes)) {
      const name = `${view}-${language}-${theme}-${String(size.width)}`
      if (!isWanted(name)) continue
      await page.setViewportSize(size)
      await page.emulateMedia(media)
      await page.waitForFunction(
        (shown) => document.documentElement.dataset['theme'] === shown,
        theme,
      )
      await page.evaluate(async () => {
        await document.fonts.ready
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }))
      })
      const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
      writeFileSync(path.join(allPictures, `${name}.png`), picture)
    }
  }
}

/** Not a test of the app: takes a picture of every view in both languages, all themes and two sizes, to be looked at. */
describe.each(scenes)('$name', (scene) => {
  it.each(['ar', 'en'] as const)('in %s', async (language) => {
    const names = Object.keys(themes).flatMap((theme) =>
      sizes.flatMap(({ width }) =>
        scene.views.map(({ name }) => `${name}-${language}-${theme}-${String(width)}`),
      ),
    )
    if (!names.some(isWanted)) return
    mkdirSync(allPictures, { recursive: true })
    const userData = freshFolder('tour-')
    const settings = {
      interfaceLanguage: language,
      theme: 'system',
      author: language === 'ar' ? 'أمل حداد' : 'Amal Haddad',
    }
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(settings))
    const launched = await launchApp({ userData, ...(scene.isNew === true ? { isNew: true } : {}) })
    launched.page.setDefaultTimeout(10_000)
    await launched.page.setViewportSize(sizes[0])
    await scene.prepare(launched)
    const failed: string[] = []
    for (const view of scene.views) {
      try {
        await launched.page.mouse.move(1, 1)
        await view.show(launched)
        if (view.isPaper !== true) await takePictures(launched, view.name, language)
        await view.leave(launched)
      } catch (error) {
        failed.push(`${view.name}: ${String(error)}`)
        await launched.page.keyboard.press('Escape')
      }
    }
    failed.push(...launched.errors)
    await launched.kill()
    expect(failed).toEqual([])
  })
})
