import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { decodeText } from '../../src-core/formats/encoding/decode-text'
import { rootOf } from '../../src-core/formats/xml/parse-xml'
import { isSpecialFile } from './special-file'

/** What a file begins with says what it is. */
const headLength = 65_536

/** Pieces in which a file is read. */
const pieceLength = 1024 * 1024

/** A translation memory on the disk, which may be larger than any memory. */
export interface MemoryFile {
  readonly path: string
  /** A name that `TextDecoder` knows. */
  readonly encoding: string
}

/** The memory that a file holds; null for any other file, and for one that cannot be read. */
export async function memoryFile(path: string): Promise<MemoryFile | null> {
  if (isSpecialFile(path)) return null
  const head = await readHead(path)
  if (head === null) return null
  // A letter that is cut at the end would speak against its encoding.
  const whole = head.subarray(0, head.lastIndexOf(0x3e) + 1)
  const decoded = decodeText(whole.length > 0 ? whole : head)
  if (!decoded.ok || rootOf(decoded.value.text)?.name !== 'tmx') return null
  return decoderKnows(decoded.value.encoding) ? { path, encoding: decoded.value.encoding } : null
}

async function readHead(path: string): Promise<Buffer | null> {
  try {
    const handle = await open(path, 'r')
    try {
      const bytes = Buffer.alloc(headLength)
      const { bytesRead } = await handle.read(bytes, 0, headLength, 0)
      return bytes.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    // Whoever reads the file says what is wrong with it.
    return null
  }
}

function decoderKnows(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    // Mac Arabic: a memory in it is read whole.
    return false
  }
}

/** The text of a memory, piece by piece. */
export async function* textOfMemory({ path, encoding }: MemoryFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  const pieces: AsyncIterable<unknown> = createReadStream(path, { highWaterMark: pieceLength })
  for await (const piece of pieces) {
    if (piece instanceof Uint8Array) yield decoder.decode(piece, { stream: true })
  }
  yield decoder.decode()
}
