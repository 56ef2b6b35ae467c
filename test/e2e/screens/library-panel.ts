import type { Locator, Page } from 'playwright-core'

/** The library of articles, as a user reads and drives it. */
export function libraryPanel(page: Page) {
  const panel = page.getByRole('complementary', { name: /^(?:Library|مكتبة المشروع)$/u })
  const list = panel.getByRole('listbox')
  const article = (title: string): Locator => list.getByRole('option').filter({ hasText: title })
  return {
    panel,
    list,
    article,
    filter: panel.getByRole('textbox'),
    /** Titles of the articles that are listed, in their order. */
    titles(): Promise<readonly string[]> {
      return list
        .getByRole('option')
        .evaluateAll((options) =>
          options.map((option) => option.querySelector('[lang]')?.textContent ?? ''),
        )
    },
    /** Waits until an article is the one that is shown. */
    async shows(title: string): Promise<void> {
      await list.locator('[role="option"][aria-selected="true"]', { hasText: title }).waitFor()
    },
  }
}

/** Drops files on the window, as the file manager does. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  // Only a real choice of files gives the page `File` objects that have a path.
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.id = 'files-to-drop'
    document.body.append(input)
  })
  const input = page.locator('#files-to-drop')
  await input.setInputFiles([...files])
  await input.evaluate((element) => {
    const transfer = new DataTransfer()
    for (const file of (element as HTMLInputElement).files ?? []) transfer.items.add(file)
    element.remove()
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
      )
    }
  })
}

/** Drops something from another program that is no file on this computer: a text, or a picture of a page. */
export async function dropFromElsewhere(
  page: Page,
  what: 'text' | 'picture',
  text: string,
): Promise<void> {
  await page.evaluate(
    ([kind, content]) => {
      const transfer = new DataTransfer()
      if (kind === 'text') transfer.setData('text/plain', content)
      else transfer.items.add(new File([content], 'image.png', { type: 'image/png' }))
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        )
      }
    },
    [what, text] as const,
  )
}

export type LibraryPanel = ReturnType<typeof libraryPanel>
