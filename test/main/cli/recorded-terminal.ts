import type { Terminal } from '../../../src-main/cli/terminal'

/** A terminal that keeps what is written to it, and gives the input it was made with. */
export interface RecordedTerminal extends Terminal {
  readonly output: () => string
  readonly messages: () => string
}

/** Leads away from what is installed and configured on the computer that runs the tests. */
export const noDictionaries = { MUQABALA_DICTD: '', MUQABALA_SETTINGS: '/nowhere/at/all' }

export function recordedTerminal(
  input: readonly (string | Uint8Array)[] = [],
  options: Partial<Terminal> = {},
): RecordedTerminal {
  const written: Uint8Array[] = []
  const messages: string[] = []
  return {
    input: stream(input),
    inputIsTerminal: input.length === 0,
    outputIsTerminal: false,
    errorIsTerminal: false,
    columns: 80,
    hasColours: false,
    environment: noDictionaries,
    write: (data) => {
      written.push(Buffer.from(data))
      return Promise.resolve()
    },
    writeError: (text) => {
      messages.push(text)
    },
    ...options,
    output: () => Buffer.concat(written).toString('utf8'),
    messages: () => messages.join(''),
  }
}

async function* stream(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part))
}
