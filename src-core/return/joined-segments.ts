/** The texts of segments that a tool cut a text into, with a space where none is left between two of them. */
export function joinedSegments(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const isApart =
      text === '' || part === '' || /\s/u.test(text.at(-1) ?? '') || /\s/u.test(part.at(0) ?? '')
    return isApart ? text + part : `${text} ${part}`
  }, '')
}
