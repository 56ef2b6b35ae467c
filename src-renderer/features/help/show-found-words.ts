import { wordsOf } from '../../../src-core/help/search-help'
import { compileSearch } from '../../../src-core/text/search-text'

/** Name of the highlight; help-article.module.css gives it its colour. */
const name = 'help-found'

/** Marks the words that are looked for in a text as it stands, and answers with the place of the first one. */
export function showFoundWords(root: Element, query: string): Range | null {
  const marked = new Highlight()
  let first: Range | null = null
  const searches = wordsOf(query).flatMap((text) => {
    const search = compileSearch({
      text,
      isRegex: false,
      isWholeWords: false,
      matchesCase: false,
      foldsLetters: true,
    })
    return typeof search === 'object' && 'spansIn' in search ? [search] : []
  })
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const search of searches) {
      for (const { start, end } of search.spansIn(node.textContent ?? '')) {
        const range = new Range()
        range.setStart(node, start)
        range.setEnd(node, end)
        first ??= range
        marked.add(range)
      }
    }
  }
  CSS.highlights.set(name, marked)
  return first
}

export function hideFoundWords(): void {
  CSS.highlights.delete(name)
}
