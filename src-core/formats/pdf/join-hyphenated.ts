/** Ends in a word that was cut at the end of its line. */
const cutWord = /(\p{L}+)[-\u2010\u00AD]$/u

/**
 * The lines of a paragraph as one text. A word that was cut at the end of a line is made whole; its hyphen stays
 * where the text has the word with it elsewhere, and for what does not go on in small letters.
 */
export function joinHyphenated(lines: readonly string[], known: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const cut = cutWord.exec(text)
    if (cut === null) {
      text += text === '' ? line : ` ${line}`
      continue
    }
    const [rest = ''] = /^\p{L}+/u.exec(line) ?? []
    const hasHyphen = !/^\p{Ll}/u.test(rest) || known.some(has(`${cut[1] ?? ''}-${rest}`))
    text = (hasHyphen ? text : text.slice(0, -1)) + line
  }
  return text
}

function has(word: string): (text: string) => boolean {
  return (text) => text.includes(word)
}
