import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs } from '../support/answer-dialogs'
import { launchApp, saveScreenshot } from '../support/launch-app'
import type { LaunchedApp } from '../support/launch-app'
import { findViolations, findViolationsInThemes } from './screens/find-violations'
import { reviewScreen } from './screens/review-screen'

/** A view of the review desk, by the keys that open it and those that leave it. */
interface View {
  readonly name: string
  readonly keys: readonly string[]
  readonly leave: readonly string[]
}

const toggled = (name: string, key: string): View => ({ name, keys: [key], leave: [key] })

const views: readonly View[] = [
  { name: 'the links', keys: ['Control+2'], leave: ['Control+1'] },
  {
    name: 'the picture of the links',
    keys: ['Control+2', 'Control+Minus', 'Control+Minus', 'Control+Minus'],
    leave: ['Control+0', 'Control+1'],
  },
  { name: 'the reading view', keys: ['Control+3', 't'], leave: ['t', 'Control+1'] },
  toggled('the library', 'Control+Shift+b'),
  toggled('the findings', 'Control+Shift+o'),
  toggled('the quality', 'Control+Shift+q'),
  { name: 'a comment that is written', keys: ['g'], leave: ['Escape'] },
  { name: 'the mark of an issue', keys: ['t'], leave: ['Escape'] },
  { name: 'find in all articles', keys: ['Control+Shift+f'], leave: ['Escape'] },
]

const sides = { ar: 'source.ar.txt', en: 'target.en.txt' } as const
const sample = (language: 'ar' | 'en') =>
  readFileSync(path.join('resources', 'sample', sides[language]), 'utf8')

// One start of the app for both languages: what is asked is the same, and starting takes longest.
describe('axe finds nothing in what stands beside the review', () => {
  let launched: LaunchedApp

  beforeAll(async () => {
    launched = await launchApp()
    await reviewScreen(launched.page).shown()
    const review = reviewScreen(launched.page)
    await review.select(6)
    await review.press('g')
    await launched.page.keyboard.type('Is this the right word?')
    await review.press('Enter')
    await review.saved()
  })

  afterAll(async () => {
    expect(launched.errors).toEqual([])
    await launched.close()
  })

  const file = (name: string, text: string): string => {
    const at = path.join(launched.home, name)
    writeFileSync(at, text)
    return at
  }

  const inLanguage = async (language: 'en' | 'ar'): Promise<void> => {
    const shown = await launched.page.evaluate(() => document.documentElement.lang)
    if (shown !== language) await launched.page.keyboard.press('Control+Shift+l')
    await launched.page.waitForFunction((lang) => document.documentElement.lang === lang, language)
  }

  const violations = () => findViolationsInThemes(launched.page)

  /** Opens files as a new article. */
  const choose = async (...files: readonly string[]): Promise<void> => {
    await answerDialogs(launched.app, { open: [[...files]] })
    await launched.page.keyboard.press('Control+n')
  }

  describe.each(['en', 'ar'] as const)('in %s', (language) => {
    it.each(views)('in $name', async ({ keys, leave }) => {
      await inLanguage(language)
      const review = reviewScreen(launched.page)
      await review.grid.locator('[role="row"][aria-selected="true"] [data-side="target"]').click()
      await review.press(...keys)
      await review.drawn()
      const found = await violations()
      await review.press(...leave)
      expect(found).toEqual([])
    })

    it('in every section of the preferences, with the keys of all commands unfolded', async () => {
      await launched.page.keyboard.press('Control+Comma')
      const dialog = launched.page.getByRole('dialog')
      await dialog.locator('[data-section="keys.title"] button[aria-expanded="false"]').click()
      await dialog.getByRole('switch').first().waitFor()
      const found = await violations()
      await dialog.getByRole('button', { name: /^(?:Close|إغلاق)$/u }).click()
      await dialog.waitFor({ state: 'detached' })
      expect(found).toEqual([])
    })

    it('in what the app says of itself', async () => {
      await launched.app.evaluate(({ Menu, BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        Menu.getApplicationMenu()
          ?.getMenuItemById('show-about')
          ?.click(undefined, window, undefined)
      })
      const dialog = launched.page.getByRole('dialog')
      await dialog.locator('summary').first().press('Enter')
      const found = await violations()
      await launched.page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(found).toEqual([])
    })

    it('beside another version of the translation', async () => {
      const changed = sample('en').replaceAll('books', 'volumes')
      await answerDialogs(launched.app, { open: [[file('second-version.txt', changed)]] })
      await launched.page.keyboard.press('Control+Shift+e')
      await launched.page.locator('aside').getByText('volumes').first().waitFor()
      const found = await violations()
      await launched.page.keyboard.press('Control+Shift+h')
      await launched.page.keyboard.press('Control+Shift+h')
      expect(found).toEqual([])
    })

    it('in an error, in the split of two files, and while they are aligned', async () => {
      await choose(path.join(launched.home, 'gone.txt'))
      await launched.page.getByText('gone.txt').first().waitFor()
      expect(await violations()).toEqual([])
      const many = (text: string) => Array.from({ length: 30 }, () => text).join('\n\n')
      await choose(file('long.ar.txt', many(sample('ar'))), file('long.en.txt', many(sample('en'))))
      const align = launched.page.getByRole('button', { name: /^(?:Align|حاذِ)$/u })
      await align.waitFor()
      expect(await findViolations(launched.page)).toEqual([])
      await align.click()
      const progress = launched.page.getByRole('progressbar')
      await progress.waitFor()
      expect(await findViolations(launched.page)).toEqual([])
      await launched.page.getByRole('button', { name: /^(?:Cancel|إلغاء|Stop|إيقاف)$/u }).click()
      await align.waitFor()
      await launched.page.keyboard.press('Escape')
      await launched.page.getByRole('button', { name: /^(?:Cancel|إلغاء|Back|رجوع)/u }).click()
      await reviewScreen(launched.page).selectedRow.waitFor()
    })

    it('in a bitext, and in several pairs at once', async () => {
      await choose(file('pairs.tsv', 'ar\ten\nوصل القارب.\tThe boat came.\nغاب.\tIt left.\n'))
      await launched.page.getByText('The boat came.').first().waitFor()
      expect(await violations()).toEqual([])
      const pair = (name: string, ar: string, en: string) => [
        file(`${name}.ar.txt`, `${ar}\n\n${ar}\n`),
        file(`${name}.en.txt`, `${en}\n\n${en}\n`),
      ]
      await choose(
        ...pair('oar', 'نحت الصبي مجدافًا صغيرًا.', 'The boy carved a small oar.'),
        ...pair('net', 'رتق الصياد شبكته مساءً.', 'The fisherman mended his net in the evening.'),
      )
      await launched.page.getByText('oar.ar.txt').first().waitFor()
      expect(await violations()).toEqual([])
      await launched.page.getByRole('button', { name: /^(?:Cancel|إلغاء|Back|رجوع)/u }).click()
      await reviewScreen(launched.page).selectedRow.waitFor()
    })
  })

  it('with the colours and the stillness that the system asks for', async () => {
    await launched.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await launched.page.waitForFunction(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--quick').startsWith('0'),
    )
    const moving = await launched.page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.closest('.monaco-editor') === null)
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return /[1-9]/u.test(transitionDuration) || animationName !== 'none'
        })
        .map((element) => element.outerHTML.slice(0, 200)),
    )
    expect(moving).toEqual([])
    await saveScreenshot(launched.page, 'forced-colours')
    await launched.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })
  })

  it('goes through the window by Tab in the order of what is seen, and the place can be seen', async () => {
    await inLanguage('en')
    await launched.page.locator('header button').first().focus()
    const places: { name: string; top: number; isSeen: boolean }[] = []
    for (let step = 0; step < 24; step += 1) {
      await launched.page.keyboard.press('Tab')
      places.push(
        await launched.page.evaluate(() => {
          const element = document.activeElement ?? document.body
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
          const { top } = element.getBoundingClientRect()
          const name = element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)
          // A grid and a list show the place on the row that they have selected; a switch on its track.
          const shows = (each: Element | null) =>
            each !== null && getComputedStyle(each).outlineStyle !== 'none'
          const isSeen =
            (outlineStyle !== 'none' && outlineWidth !== '0px') ||
            boxShadow !== 'none' ||
            shows(element.closest('label, [role="row"], [role="grid"]')) ||
            element.closest('[data-focus-visible]') !== null ||
            element.closest('[role="grid"]') !== null
          return { name, top, isSeen }
        }),
      )
    }
    expect(places.filter(({ isSeen }) => !isSeen)).toEqual([])
    // Once it has left the bar it goes up to it again only to begin anew.
    const tops = places.map(({ top }) => top)
    const leaves = tops.findIndex((top) => top > 46)
    const returns = tops.findIndex((top, at) => at > leaves && top < 46)
    expect(leaves).toBeGreaterThan(-1)
    expect(returns === -1 || returns - leaves >= 4).toBe(true)
  })
})
