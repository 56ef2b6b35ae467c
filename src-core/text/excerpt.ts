import type { Span } from './span'

/** A stretch of a text with some words around it. */
export interface Excerpt {
  readonly before: string
  readonly form: string
  readonly after: string
}

/** Characters of context on each side, about. */
const reach = 42

/** A stretch of a text with whole words of context; an ellipsis where the text goes on. */
export function excerptOf(text: string, { start, end }: Span): Excerpt {
  const from = start <= reach ? 0 : wordStart(text, start - reach)
  const to = text.length - end <= reach ? text.length : wordEnd(text, end + reach)
  return {
    before: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
    form: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
  }
}

/** The beginning of the first word at or after a place. */
function wordStart(text: string, place: number): number {
  const space = text.indexOf(' ', place)
  return space < 0 ? place : space + 1
}

/** The end of the last word before a place. */
function wordEnd(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place)
  return space < 0 ? place : space
}
