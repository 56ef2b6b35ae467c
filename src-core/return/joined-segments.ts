/** The texts of segments that a tool cut a text into, with a space where none is left between two of them. */
export function joinedSegments(parts: readonly string[]): string {
  const pieces: string[] = []
  // The last character is kept aside: asking the growing text for it would copy it each time.
  let last = ''
  for (const part of parts) {
    if (part === '') continue
    const isApart = last === '' || /\s/u.test(last) || /\s/u.test(part.charAt(0))
    pieces.push(isApart ? part : ` ${part}`)
    last = part.at(-1) ?? ''
  }
  return pieces.join('')
}
