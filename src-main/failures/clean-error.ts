/** An error as it may leave the computer in a report that its user sends. */
export interface CleanError {
  readonly name: string
  readonly message: string
  /** Where it happened: names of functions and of our own files, with places in them. */
  readonly trace: readonly string[]
}

const longestMessage = 300
const mostFrames = 30

/**
 * An error without what is the user's: of paths the file name stays, and what is quoted or not ASCII goes,
 * since a message may quote the text that was being worked on.
 */
export function cleanError(error: unknown): CleanError {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const trace = stack
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, mostFrames)
    .map((line) => withoutPaths(line.trim()))
  return { name: withoutWords(name), message: withoutWords(withoutPaths(message)), trace }
}

function withoutPaths(text: string): string {
  return text.replace(
    /(?:[a-z][a-z0-9+.-]*:\/\/|[A-Za-z]:[\\/]|\/|\\\\)[^\s()'"]*[\\/]([^\s()'"\\/]*)/gu,
    '$1',
  )
}

function withoutWords(text: string): string {
  return text
    .replace(/"[^"]*"?|`[^`]*`?|'[^']*'|“[^”]*”?/gu, '"…"')
    .replace(/[^\p{ASCII}…]+/gu, '…')
    .slice(0, longestMessage)
}
