import { isatty } from 'node:tty'
import { systemCode } from '../files/file-problem'
import { OutputBroken, type Terminal } from './terminal'

/** The terminal, or the pipes, that this process was started with. */
export function processTerminal(): Terminal {
  const { env: environment, stdout, stderr } = process
  const outputIsTerminal = isatty(1)
  stdout.on('error', stopAtBrokenPipe)
  // Nobody is left to tell.
  stderr.on('error', () => undefined)
  return {
    input: standardInput(),
    inputIsTerminal: isatty(0),
    outputIsTerminal,
    errorIsTerminal: isatty(2),
    columns: outputIsTerminal ? stdout.columns : Number(environment['COLUMNS'] ?? '') || 80,
    hasColours: outputIsTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
    environment,
    write: (data) =>
      new Promise((resolve, reject) => {
        stdout.write(data, (cause) => {
          if (cause == null) resolve()
          else reject(new OutputBroken(cause.message, { cause }))
        })
      }),
    writeError: (text) => {
      stderr.write(text)
    },
  }
}

/** Standard input is touched only when it is read: an open pipe would keep the process waiting. */
async function* standardInput(): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) {
    if (chunk instanceof Uint8Array) yield chunk
  }
}

/** A reader that has seen enough (`| head`) is no failure; what else goes wrong, `write` tells. */
function stopAtBrokenPipe(error: Error): void {
  if (systemCode(error) === 'EPIPE') process.exit(0)
}
