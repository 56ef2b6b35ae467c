/** The list of arguments that a page sent as JSON text; undefined, which no schema takes, for anything else. */
export function parseArguments(text: unknown): unknown {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
