const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'

/**
 * Wraps a text in a first-strong isolate (UAX #9 §2.4), so that it keeps its own direction inside a
 * message of the other one. For plain text only (command line, titles, exports): in the window, use
 * `<bdi>` or `dir`.
 */
export function isolate(text: string): string {
  return `${firstStrongIsolate}${text}${popDirectionalIsolate}`
}
