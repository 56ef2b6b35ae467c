import type { Article } from '../../src-core/project/model'
import type { Attached } from './electron'
import { generateArticle } from './generate-article'
import { arrowDown, libraryKey, nextArticle } from './keys'
import { figuresOf, press, pressOnly, type CommandFigures, type Pressed } from './measure-keys'

const grid = '[role="grid"]'
/** A list of articles in a panel beside the grid. */
const list = 'aside [role="listbox"]'

/** A year of articles, each as long as one of a newspaper, the same each time. */
export function generateLibrary(count: number, beads: number): readonly Article[] {
  return Array.from({ length: count }, (_, place) => ({
    ...generateArticle(beads, place + 1),
    id: `article-${String(place + 1)}`,
    title: `مقال قصير للقياس ${String(place + 1)}`,
  }))
}

/** Going from article to article, and from bead to bead, with the list of all articles beside. */
export async function measureLibrary(
  attached: Attached,
  repetitions: number,
): Promise<readonly CommandFigures[]> {
  const { page } = attached
  await page.locator('[aria-selected="true"] [data-active="true"]').first().click()
  const shown: Pressed[] = []
  for (let round = 0; round < repetitions; round += 1) {
    shown.push(await press(attached, { key: libraryKey, places: [list] }))
    await pressOnly(attached, libraryKey)
    await page.locator(list).waitFor({ state: 'detached' })
  }
  await pressOnly(attached, libraryKey)
  await page.locator('[aria-selected="true"] [data-active="true"]').first().click()
  const articles: Pressed[] = []
  const beads: Pressed[] = []
  for (let round = 0; round < repetitions; round += 1) {
    articles.push(await press(attached, { key: nextArticle, places: [grid, list] }))
    beads.push(await press(attached, { key: arrowDown, places: [grid] }))
  }
  return [
    figuresOf('library: show it', shown),
    figuresOf('library: next article', articles),
    figuresOf('library: select', beads),
  ]
}
