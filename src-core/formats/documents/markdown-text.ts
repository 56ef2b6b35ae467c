/** Longer paragraphs are taken as they are: looking for marks in them would take long. */
export const longestMarked = 10_000

/** A paragraph of Markdown without the marks of emphasis, links, images, code and tags. */
export function plainOfMarkdown(text: string): string {
  const hidden = text.replaceAll(ESCAPED, hide)
  return show(hidden.length > longestMarked ? hidden : withoutMarks(hidden)).trim()
}

/** A cell of a table as text; there, a line end is a `<br>`. */
export function textOfCell(cell: string): string {
  return plainOfMarkdown(cell.replaceAll(/<br *\/?>/gi, '\n'))
}

/** The cells of a row between its outer bars. */
export function cellsOfRow(line: string): readonly string[] {
  const inner = line
    .trim()
    .slice(1, -1)
    .replaceAll(ESCAPED, (escape) => (escape === '\\|' ? hide(escape, '|') : escape))
  return inner.split('|').map((cell) => cell.replaceAll(hide('', '|'), '\\|'))
}

/**
 * A text as one cell of a table: marks of Markdown are escaped, so that it reads as it is, and a line end
 * is a `<br>`, since a row is one line.
 */
export function markdownCell(text: string): string {
  const escaped = text
    .trim()
    .replaceAll(/[\\`*_[\]<|~$]|&(?=#?[A-Za-z0-9]+;)/g, '\\$&')
    .replaceAll(/\r\n|[\n\r]/g, '<br>')
  // Else it would be the line below a header.
  return /^[-:\s]+$/.test(escaped) ? escaped.replace(/[-:]/, '\\$&') : escaped
}

/** A backslash takes the meaning of any sign of ASCII (CommonMark 0.31, 2.4). */
const ESCAPED = /\\([!-/:-@[-`{-~])/g

/** No decoded text has lone surrogates, so one can stand for a sign that is no mark. */
function hide(_escape: string, sign: string): string {
  return String.fromCharCode(SURROGATES + sign.charCodeAt(0))
}

function show(text: string): string {
  return text.replaceAll(HIDDEN, (sign) => String.fromCharCode(sign.charCodeAt(0) - SURROGATES))
}

const SURROGATES = 0xdc00
const HIDDEN = /[\uDC21-\uDC7E]/gu

function withoutMarks(text: string): string {
  return text
    .replaceAll(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')
    .replaceAll(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replaceAll(/\[([^\]\n]+)\]\[[^\]\n]*\]/g, '$1')
    .replaceAll(/<(https?:[^>\s]+)>/g, '$1')
    .replaceAll(/<\/?[a-z][^>\n]*>/gi, '')
    .replaceAll(/(\*\*|__)(?=\S)([^*_\n]+?)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+)\*/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+)_(?![\p{L}\p{N}])/gu, '$1')
    .replaceAll(/`+([^`\n]+)`+/g, '$1')
    .replaceAll(/[ \t]+/g, ' ')
}
