import type { Locator, Page } from 'playwright-core'

/** The facts of the selected bead, as a user reads and points at them. */
export function factsStrip(page: Page) {
  const strip = page.getByRole('toolbar', { name: /^(?:Why|الأسباب)$/u })
  return {
    strip,
    standing: strip.locator('[data-standing]'),
    fact: (name: string | RegExp): Locator => strip.getByRole('button', { name }),
    /** What a screen reader is told of each fact that is shown, in order. */
    labels: (): Promise<readonly string[]> =>
      strip
        .locator('[data-fact]:visible')
        .evaluateAll((facts) =>
          facts.map((fact) =>
            (fact.getAttribute('aria-label') ?? '').replaceAll(/[\u2068\u2069]/gu, ''),
          ),
        ),
    more: strip.locator('[data-more]:visible'),
    /** Waits until the facts are those of the text as it reads now. */
    async settled(): Promise<void> {
      await page.locator('[role="toolbar"][data-settled="true"]').waitFor()
    },
    /** The letters that are lit in the rows, in the order of the page. */
    lit: (kind: 'fact' | 'fact-missing'): Promise<readonly string[]> =>
      page.evaluate(
        (name) =>
          Array.from(CSS.highlights.get(name) ?? [], (range) =>
            range instanceof Range ? range.toString() : '',
          ),
        kind,
      ),
    /** How many marks each editor shows. */
    marks: (side: 'source' | 'target'): Promise<number> =>
      page.locator(`[data-editor="${side}"] .cdr[class*="lit"]`).count(),
    /** Whether all of the strip can be seen: nothing is cut at its edge. */
    isWhole: (): Promise<boolean> =>
      strip.evaluate((element) => {
        const outer = element.getBoundingClientRect()
        return Array.from(element.querySelectorAll('[data-fact], [data-more]'))
          .filter((part) => part.checkVisibility({ visibilityProperty: true }))
          .every((part) => {
            const { left, right, bottom } = part.getBoundingClientRect()
            return left >= outer.left && right <= outer.right && bottom <= outer.bottom + 1
          })
      }),
  }
}
