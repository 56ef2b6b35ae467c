/**
 * A text that a terminal can be given: without control characters, which a hostile file could use to
 * command the terminal, and without the explicit marks of direction that would reach beyond the text
 * (embeddings, overrides, isolates; UAX #9). White space becomes single spaces.
 */
export function terminalText(text: string): string {
  return text
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, (run) => (/^[\u00A0\u202F]$/u.test(run) ? run : ' '))
    .trim()
}

/**
 * A message as a terminal can be given it. Control characters that a file name brought in are shown as
 * U+FFFD. The isolates around names are dropped where nothing in the message runs from right to left:
 * there they do nothing, and a terminal may show them as boxes.
 */
export function terminalMessage(message: string): string {
  const safe = message.replaceAll(/(?!\n)\p{Cc}/gu, '\uFFFD')
  return isRightToLeft(safe) ? safe : safe.replaceAll(/[\u2066-\u2069]/gu, '')
}

/** Whether any letter of a text runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(
    text,
  )
}
