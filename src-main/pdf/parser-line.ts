import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** More operations than these draw no page that a person reads; forms that draw forms come to any number. */
const mostOperations = 250_000

/** Programs nest states to a depth of some dozens; each level more makes the parser slower. */
const deepestState = 1000

/** One end of the line between the library of PDF and its parser: what the library takes for a port of a worker. */
class LineEnd extends EventTarget {
  other: LineEnd | null = null
  readonly #look: (message: unknown) => void

  constructor(look: (message: unknown) => void) {
    super()
    this.#look = look
  }

  postMessage(message: unknown, transfer: readonly ArrayBuffer[] = []): void {
    this.#look(message)
    const data: unknown = structuredClone(message, { transfer: [...transfer] })
    // Not in the same turn: a parser that is busy with one page must hear that it should stop.
    setImmediate(() => {
      this.other?.dispatchEvent(Object.assign(new Event('message'), { data }))
    })
  }
}

export interface ParserLine {
  readonly library: LineEnd
  readonly parser: LineEnd
}

/**
 * A line between the library and its parser on one thread. `onTooMuch` is told once when a page comes to more than a
 * page can hold; the parser gives a page in pieces, so that it is told long before the memory is full. `codes` are the
 * numbers of the operations.
 */
export function parserLine(codes: typeof OPS, onTooMuch: () => void): ParserLine {
  let operations = 0
  let depth = 0
  let isTooMuch = false
  const count = (message: unknown): void => {
    const piece = pieceOf(message)
    if (piece === null) return
    operations += piece.operations.length
    for (const operation of piece.operations) {
      if (operation === codes.save) depth += 1
      else if (operation === codes.restore) depth -= 1
    }
    if ((operations > mostOperations || depth > deepestState) && !isTooMuch) {
      isTooMuch = true
      onTooMuch()
    }
    if (piece.isLast) [operations, depth] = [0, 0]
  }
  const library = new LineEnd(() => undefined)
  const parser = new LineEnd(count)
  library.other = parser
  parser.other = library
  return { library, parser }
}

interface Piece {
  readonly operations: readonly unknown[]
  /** Whether the page ends with them. */
  readonly isLast: boolean
}

/** The operations of a page that a message holds; null for any other message. */
function pieceOf(message: unknown): Piece | null {
  if (typeof message !== 'object' || message === null || !('chunk' in message)) return null
  const { chunk } = message
  if (typeof chunk !== 'object' || chunk === null || !('fnArray' in chunk)) return null
  const { fnArray } = chunk
  if (!Array.isArray(fnArray)) return null
  return { operations: fnArray, isLast: 'lastChunk' in chunk && chunk.lastChunk === true }
}
