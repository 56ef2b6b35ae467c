import type { TextMatch } from '../../../src-core/project/queries/find-text'
import { corrected } from './corrected-text'

/** Names of the highlights; find-bar.module.css gives them their colours. */
const allName = 'found'
const currentName = 'found-now'

/**
 * Marks matches in the sentences that are in the page, the current one more strongly. Ranges over the
 * text as it stands: no letter is wrapped, so joining and order of letters stay as they are.
 * Gives the place of the current match; null when it is not in the page.
 */
export function showHighlights(
  grid: Element,
  bySentence: ReadonlyMap<string, readonly TextMatch[]>,
  textOf: (match: TextMatch) => string,
  current: TextMatch | null,
): Range | null {
  let place: Range | null = null
  const all = new Highlight()
  const now = new Highlight()
  now.priority = 1
  for (const element of grid.querySelectorAll<HTMLElement>('[data-sentence]')) {
    const matches = bySentence.get(element.dataset['sentence'] ?? '')
    if (matches?.[0] === undefined) continue
    const rangesOf = corrected(element, textOf(matches[0]))
    for (const match of matches) {
      for (const range of rangesOf?.(match) ?? []) {
        if (match === current) place ??= range
        ;(match === current ? now : all).add(range)
      }
    }
  }
  CSS.highlights.set(allName, all)
  CSS.highlights.set(currentName, now)
  return place
}

export function clearHighlights(): void {
  CSS.highlights.delete(allName)
  CSS.highlights.delete(currentName)
}
