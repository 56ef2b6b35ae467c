const NEW_LINE = 0x0a

/**
 * The lines of a stream as bytes, without their line ends; null for a line longer than `limit` bytes.
 * Holds no more than one line and one chunk. What follows the last line end is a line unless it is empty.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | null> {
  let line = emptyLine()
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      yield join(append(line, chunk.subarray(start, end), limit))
      line = emptyLine()
      start = end + 1
    }
    line = append(line, chunk.subarray(start), limit)
  }
  if (line.length > 0) yield join(line)
}

interface UnfinishedLine {
  /** Null once the line is too long: its bytes are forgotten. */
  readonly parts: Uint8Array[] | null
  readonly length: number
}

function emptyLine(): UnfinishedLine {
  return { parts: [], length: 0 }
}

function append(
  { parts, length }: UnfinishedLine,
  more: Uint8Array,
  limit: number,
): UnfinishedLine {
  const total = length + more.length
  if (parts === null || total > limit) return { parts: null, length: total }
  parts.push(more)
  return { parts, length: total }
}

function join({ parts, length }: UnfinishedLine): Uint8Array | null {
  if (parts === null) return null
  const line = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    line.set(part, at)
    at += part.length
  }
  return line
}
