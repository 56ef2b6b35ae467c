import { fail } from '../errors'
import type { Result } from '../errors'
import { XmlFault } from './xml/walk-xml'

/**
 * What reading gives, or the problem `file-damaged` where it throws a `SyntaxError` or an `XmlFault`: the file is not what
 * it claims to be, and its reader found out in the middle.
 */
export function readGuarded<T>(
  file: { readonly name: string; readonly format: string },
  read: () => Result<T>,
): Result<T> {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof XmlFault)) throw error
    return fail('file-damaged', {
      ...file,
      detail: error.message.replace(/\s+/gu, ' ').slice(0, 200),
    })
  }
}
