/** The world as a command of the command line sees it. The real one is in cli.ts. */
export interface Terminal {
  /** Standard input; nothing is read before it is asked for. */
  readonly input: AsyncIterable<Uint8Array>
  readonly inputIsTerminal: boolean
  readonly outputIsTerminal: boolean
  /** Whether a person sees what is written to standard error as it is written. */
  readonly errorIsTerminal: boolean
  /** Width of the terminal in cells. */
  readonly columns: number
  /** Whether output may be coloured. */
  readonly hasColours: boolean
  readonly environment: Readonly<Partial<Record<string, string>>>
  /** Writes to standard output; resolves when it is on its way, rejects with `OutputBroken`. */
  readonly write: (data: string | Uint8Array) => Promise<void>
  /** Writes a message to standard error. */
  readonly writeError: (text: string) => void
}

/** Standard output takes no more; `cause` is the error of the system. */
export class OutputBroken extends Error {
  override readonly name = 'OutputBroken'
}
