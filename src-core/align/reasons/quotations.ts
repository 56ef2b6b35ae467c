/** Quotations in any marks; single ones only where they cannot be apostrophes. */
const quoted =
  /["\u00AB\u201C\u201D\u201E]([^"\u00AB\u00BB\u201C\u201D\u201E]+)["\u00BB\u201C\u201D]|(?<![\p{L}\p{N}])['\u2018](\S[^'\u2018\u2019]*(?:['\u2019]\p{L}+[^'\u2018\u2019]*)*)['\u2019](?![\p{L}\p{N}])/gu

/** A mark that can only be of a quotation, also of one that begins or ends in another sentence. */
const mark = /["\u00AB\u00BB\u201C\u201D\u201E]/u

/** Whether a text has marks of a quotation, whole or not. */
export function hasQuotation(text: string): boolean {
  return mark.test(text) || quotationLengths(text).length > 0
}

/** How many words each quotation of a text has. */
export function quotationLengths(text: string): readonly number[] {
  return Array.from(
    text.matchAll(quoted),
    ([, double, single]) => (double ?? single ?? '').trim().split(/\s+/u).length,
  )
}
