import type { Context } from './context'
import { terminalMessage } from './text-view/terminal-text'

/** A line on standard error that says how far a command is; nothing where nobody looks. */
export interface ProgressLine {
  show(key: string, values: Readonly<Record<string, string | number>>): void
  /** Takes the line away. */
  clear(): void
}

/** The line is written anew no sooner than this. */
const patienceMs = 200

export function progressLine({ terminal, translate, now }: Context): ProgressLine {
  let last = now().getTime()
  let width = 0
  return {
    show(key, values) {
      const time = now().getTime()
      if (!terminal.errorIsTerminal || time - last < patienceMs) return
      last = time
      const text = terminalMessage(translate(key, { ...values }))
      terminal.writeError(`\r${text.padEnd(width)}`)
      width = text.length
    },
    clear() {
      if (width > 0) terminal.writeError(`\r${' '.repeat(width)}\r`)
      width = 0
    },
  }
}
