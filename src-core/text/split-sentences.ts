import type { LanguageTag } from '../project/model'
import type { Span } from './span'

/** First version; the rules follow. */
export function splitSentences(text: string, language: LanguageTag): readonly Span[] {
  void language
  const spans: Span[] = []
  const boundary = /[.!?؟…]+["”’»)\]]*(?=\s+[^a-z\s]|\s*$)|\n/gu
  let start = 0
  const push = (end: number): void => {
    const piece = text.slice(start, end)
    const trimmed = piece.trim()
    if (trimmed !== '') {
      const from = start + piece.indexOf(trimmed)
      spans.push({ start: from, end: from + trimmed.length })
    }
    start = end
  }
  for (const match of text.matchAll(boundary)) push(match.index + match[0].length)
  push(text.length)
  return spans
}
