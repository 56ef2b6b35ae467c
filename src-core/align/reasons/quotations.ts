/** Quotations in any marks; single ones only where they cannot be apostrophes. */
const quoted =
  /["\u00AB\u201C\u201D\u201E]([^"\u00AB\u00BB\u201C\u201D\u201E]+)["\u00BB\u201C\u201D]|(?<![\p{L}\p{N}])['\u2018](\S[^'\u2018\u2019]*(?:['\u2019]\p{L}+[^'\u2018\u2019]*)*)['\u2019](?![\p{L}\p{N}])/gu

/** How many words each quotation of a text has. */
export function quotationLengths(text: string): readonly number[] {
  return Array.from(
    text.matchAll(quoted),
    ([, double, single]) => (double ?? single ?? '').trim().split(/\s+/u).length,
  )
}
