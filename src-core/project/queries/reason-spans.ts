import type { Span } from '../../text/span'
import type { Reason, Side } from '../model'

/** Quotations and questions are known by their signs; the words of a reason are looked for as they stand. */
const quoted = /[\u00AB\u201C\u201E"][^\u00AB\u00BB\u201C\u201D"]*[\u00BB\u201D"]/gu
const question = /[?\u061F]/gu

/**
 * Where the letters of a reason stand in a text of its side, in order. Whole words and whole numbers only,
 * so that no mark ever cuts a word in two. Empty when the text does not have them.
 */
export function reasonSpans(reason: Reason, side: Side, text: string): readonly Span[] {
  const form = reason[side]
  if (form === null || form === '') return []
  return Array.from(text.matchAll(patternOf(reason, form)), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}

/** Whether the texts still have what a reason says that they have. */
export function isInTexts(reason: Reason, texts: Readonly<Record<Side, string>>): boolean {
  return (['source', 'target'] as const).every((side) => {
    const form = reason[side]
    return form === null || texts[side].includes(form) || hasSign(reason, texts[side])
  })
}

/** Whether a text has the sign that a reason is about; words are no sign. */
function hasSign({ kind }: Reason, text: string): boolean {
  const sign = signOf(kind)
  return sign !== null && sign.test(text)
}

function signOf(kind: Reason['kind']): RegExp | null {
  if (kind === 'quotation') return new RegExp(quoted)
  return kind === 'punctuation' ? new RegExp(question) : null
}

function patternOf({ kind }: Reason, form: string): RegExp {
  const sign = signOf(kind)
  if (sign !== null) return sign
  const letters = form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const inside = String.raw`[\p{L}\p{N}\p{M}\u0640]`
  const digits = String.raw`\p{N}[.,\u066B\u066C]`
  const digitsAfter = String.raw`[.,\u066B\u066C]\p{N}`
  return new RegExp(`(?<!${inside})(?<!${digits})${letters}(?!${inside})(?!${digitsAfter})`, 'gu')
}
