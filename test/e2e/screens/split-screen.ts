import type { Locator, Page } from 'playwright-core'

/** The proposed split of what was read. */
export function splitScreen(page: Page) {
  const column = (side: 'Source' | 'Translation'): Locator =>
    page.getByRole('region', { name: side, exact: true })
  const block = (side: 'Source' | 'Translation', text: string): Locator =>
    column(side).getByRole('listitem').filter({ hasText: text })
  return {
    column,
    block,
    leftOut: page.getByRole('region', { name: 'Left out' }),
    async shown(): Promise<void> {
      await page.getByRole('heading', { name: 'Check the split' }).waitFor()
    },
    align: () => page.getByRole('button', { name: 'Align', exact: true }).click(),
  }
}
