import type { PrintedLine, PrintedPage } from './printed-page'

/** Running heads and page numbers stand in this share of a page, at its top and its bottom. */
const marginShare = 0.12

/** Lines at the top and at the bottom that are looked at. */
const mostLines = 2

/** A page number, alone or as `Page 3 of 10`, `- 3 -`, `صفحة ٣`, `3 | Title`. */
const pageNumber =
  /^[\s\-–—|[(]*(?:page|p\.|صفحة|ص\.?)?\s*(?:\p{Nd}{1,4}|[ivxlc]{1,6})\s*(?:(?:of|\/|من)\s*\p{Nd}{1,4})?[\s\-–—|\])]*$/iu

/** The pages without what is printed on each of them around the text. */
export function withoutRunningHeads(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(marginLines(page).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const isRepeated = (line: PrintedLine): boolean => {
    const count = counts.get(keyOf(line)) ?? 0
    return count >= 2 && count >= Math.min(3, pages.length * 0.4)
  }
  return pages.map((page) => {
    const margin = new Set(marginLines(page))
    const isFrame = (line: PrintedLine): boolean =>
      margin.has(line) && (pageNumber.test(line.text) || isRepeated(line))
    return { ...page, lines: page.lines.filter((line) => !isFrame(line)) }
  })
}

function marginLines({ height, lines }: PrintedPage): readonly PrintedLine[] {
  const heights = [...new Set(lines.map(({ y }) => Math.round(y)))].toSorted((a, b) => a - b)
  const outer = new Set([...heights.slice(0, mostLines), ...heights.slice(-mostLines)])
  return lines.filter(
    ({ y }) =>
      outer.has(Math.round(y)) && (y < height * marginShare || y > height * (1 - marginShare)),
  )
}

/** What stays the same from page to page: the text without its numbers, and about where it stands. */
function keyOf({ text, y }: PrintedLine): string {
  return `${text.replaceAll(/\p{Nd}+/gu, '#')} ${String(Math.round(y / 20))}`
}
