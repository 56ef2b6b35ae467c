/** Letters of a text: without white space, vowel marks and kashida, which may be left out or put in. */
export function textLength(text: string): number {
  return text.replace(/[\s\u064B-\u065F\u0670\u0640]/gu, '').length
}
