/** A stretch of a text: UTF-16 offsets into the logical text, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The letters that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
