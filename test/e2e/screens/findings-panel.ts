import type { Page } from 'playwright-core'

/** The omissions and additions beside the grid. */
export function findingsPanel(page: Page) {
  const panel = page.getByRole('complementary', {
    name: /^(?:Findings|التنبيهات)$/u,
  })
  const list = panel.getByRole('listbox')
  const clean = (text: string): string => text.replaceAll(/[\u2068\u2069]/gu, '').trim()
  return {
    panel,
    list,
    selected: list.locator('[role="option"][aria-selected="true"]'),
    /** What is open and what is decided, in numbers. */
    counts: async (): Promise<string> => clean(await panel.getByRole('status').innerText()),
    /** The findings in the page, from above, each as `row: message`. */
    findings: (): Promise<readonly string[]> =>
      list.locator('[role="option"]').evaluateAll((options) =>
        options.map((option) =>
          Array.from(option.firstElementChild?.children ?? [], (part) => part.textContent)
            .join(': ')
            .replaceAll(/[\u2068\u2069]/gu, ''),
        ),
      ),
    /** The kinds with their counts. */
    kinds: (): Promise<readonly string[]> => list.locator('[data-kind]').allInnerTexts(),
    /** Chooses a finding by what it says. */
    async choose(message: string | RegExp): Promise<void> {
      await list.getByRole('option').filter({ hasText: message }).first().click()
    },
    tool: (command: string) => panel.locator(`[data-command="${command}"]`),
    /** Waits until the aligner has looked at every bead. */
    async settled(): Promise<void> {
      await panel.locator('[data-looking]').waitFor({ state: 'detached' })
    },
    /** Waits until so many findings are open. */
    async open(count: number): Promise<void> {
      await panel.locator(`[data-open="${String(count)}"]`).waitFor()
    },
  }
}
