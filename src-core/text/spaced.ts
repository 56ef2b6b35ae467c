/** What is left of a text when white space tells nothing: runs of it become one space, ends lose it. */
export function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
