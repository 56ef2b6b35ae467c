const alwaysClosing = /[”»›)\]}\u200e\u200f\u061c\u2069\u202c\u00b9\u00b2\u00b3\u2070-\u2079]/u
const closingAfterSpace = /[”»›)\]]/u
const footnote = /\[\d{1,3}\]/uy
const white = /\s/u
const endOfWord = /[\s"'.,;:!?،؛؟…”’»)\]]/u

/**
 * Where the quotation marks, brackets and footnote marks end that belong to a stop before them.
 * `straightQuoteIsOpen` says whether a `"` would close a quotation rather than open one.
 */
export function closingMarksEnd(text: string, from: number, straightQuoteIsOpen: boolean): number {
  let at = from
  let open = straightQuoteIsOpen
  while (at < text.length) {
    const mark = text[at] ?? ''
    const following = text[at + 1]
    const wordEnds = following === undefined || endOfWord.test(following)
    if (mark === '"' ? open || wordEnds : isClosing(mark, wordEnds)) {
      if (mark === '"') open = !open
      at += 1
    } else if (mark === '[') {
      footnote.lastIndex = at
      if (!footnote.test(text)) return at
      at = footnote.lastIndex
    } else if (white.test(mark)) {
      const next = closingMarkAfterSpace(text, at, open)
      if (next === null) return at
      at = next
      if (text[at - 1] === '"') open = false
    } else return at
  }
  return at
}

function isClosing(mark: string, wordEnds: boolean): boolean {
  if (alwaysClosing.test(mark)) return true
  // The apostrophe, and the closing “ of German and of much Arabic typing.
  return wordEnds && (mark === '’' || mark === "'" || mark === '“')
}

/** The place after a closing mark that stands off by a space (`. »`), or null. */
function closingMarkAfterSpace(
  text: string,
  at: number,
  straightQuoteIsOpen: boolean,
): number | null {
  let next = at
  while (white.test(text[next] ?? '')) next += 1
  const mark = text[next] ?? ''
  if (closingAfterSpace.test(mark)) return next + 1
  if (mark !== '"' || !straightQuoteIsOpen) return null
  const following = text[next + 1]
  return following === undefined || endOfWord.test(following) ? next + 1 : null
}
