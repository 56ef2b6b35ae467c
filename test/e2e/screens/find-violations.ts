import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { themeNames } from '../../support/read-tokens'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe is asked: all of WCAG 2.2 at levels A and AA, with its own good practice; or contrast alone. */
export type Question = 'everything' | 'contrast'

/** What axe finds wrong with the window as it stands, a line for each element: the rule, and where. */
export async function findViolations(
  page: Page,
  question: Question = 'everything',
): Promise<readonly string[]> {
  // What is just fading in or out has another contrast than it will have: it is at its end at once.
  await page.waitForFunction(() => {
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish()
    }
    return document.getAnimations().every(({ playState }) => playState !== 'running')
  })
  const isLoaded = await page.evaluate(() => 'axe' in window)
  if (!isLoaded) await page.evaluate(`${source};0`)
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { readonly axe: Axe }
    const rules = asked === 'contrast' ? { runOnly: ['color-contrast'] } : {}
    // Of what passes nothing is asked, so no path to each element of it is worked out.
    const { violations } = await axe.run(document, { ...rules, resultTypes: ['violations'] })
    // The name of a fact, and of a button that opens a list, has all the words that stand on it; the rule wants them in one run.
    const isFact = (id: string, target: readonly string[]) =>
      id === 'label-content-name-mismatch' &&
      document.querySelector(target[0] ?? '')?.matches('[data-fact], [aria-haspopup="listbox"]') ===
        true
    // A tip is described by the control that it stands beside.
    const isTip = (id: string, target: readonly string[]) =>
      id === 'region' &&
      document.querySelector(target[0] ?? '')?.querySelector('[role="tooltip"]') != null
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => !isFact(id, target) && !isTip(id, target))
        .map(({ target, failureSummary }) => {
          const why = failureSummary.split('\n').slice(1).join(' ').trim()
          return `${id}: ${target.join(' ')}: ${why}`
        }),
    )
  }, question)
}

/**
 * What axe finds wrong in any theme: everything in the light one, which is shown afterwards, and contrast, which alone
 * depends on the theme, in the others.
 */
export async function findViolationsInThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  const show = (theme: string) =>
    page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name
    }, theme)
  for (const theme of themeNames) {
    await show(theme)
    const lines = await findViolations(page, theme === 'light' ? 'everything' : 'contrast')
    found.push(...lines.map((line) => `${theme}: ${line}`))
  }
  await show('light')
  return found
}

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly {
        readonly target: readonly string[]
        readonly failureSummary: string
      }[]
    }[]
  }>
}
