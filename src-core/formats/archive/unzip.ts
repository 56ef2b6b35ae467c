import { Inflate } from 'fflate'

/** An archive that would take too much memory or time, or that lies about what is in it. */
export class UnsafeArchive extends Error {
  override readonly name = 'UnsafeArchive'
}

/** Limits that no document comes near: of the files in it, and of what one and all of them unpack to. */
const mostEntries = 10_000
const largestEntry = 64 * 1024 * 1024
const largestWhole = 128 * 1024 * 1024
const largestRatio = 200
/** Small entries may shrink as they like: a page of blanks does. */
const freeSize = 1024 * 1024

interface Entry {
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** The files of an archive by their names; each is unpacked when it is asked for. */
export interface Archive {
  readonly names: readonly string[]
  /** The bytes of a file; null where there is none of that name. Throws `SyntaxError`, `UnsafeArchive`. */
  read(name: string): Uint8Array | null
}

/**
 * Opens a ZIP archive (PKWARE APPNOTE 6.3) in memory. Throws `SyntaxError` for what is none, and
 * `UnsafeArchive` beyond the limits. Sizes are checked while unpacking too, since an archive can lie.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  let whole = 0
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name)
      if (entry === undefined) return null
      const isBlownUp = entry.size > freeSize && entry.size > entry.packed * largestRatio
      whole += entry.size
      if (isBlownUp || entry.size > largestEntry || whole > largestWhole) {
        throw new UnsafeArchive(name)
      }
      return unpack(bytes, view, entry)
    },
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(bytes, view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new UnsafeArchive('entries')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new SyntaxError('The list of the archive is broken.')
    }
    const nameLength = view.getUint16(at + 28, true)
    const entry: Entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength))
    if (!entries.has(name)) entries.set(name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end of the list of an archive: its signature, at most a comment before the end of the file. */
function findEnd(bytes: Uint8Array, view: DataView): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_558); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new SyntaxError('The archive is cut off.')
}

/** Packed bytes go in by pieces, so that what comes out can be stopped in time. */
const pieceLength = 16 * 1024

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { at, packed, size, method } = entry
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) {
    throw new SyntaxError('A file of the archive is missing.')
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length < packed) throw new SyntaxError('The archive is cut off.')
  if (method === 0) return data
  if (method !== 8) throw new SyntaxError('The archive is packed in an unknown way.')
  return inflate(data, size)
}

function inflate(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((part) => {
    if (length + part.length > size) throw new UnsafeArchive('more than it said')
    whole.set(part, length)
    length += part.length
  })
  try {
    for (let at = 0; at < data.length || at === 0; at += pieceLength) {
      stream.push(data.subarray(at, at + pieceLength), at + pieceLength >= data.length)
    }
  } catch (error) {
    if (error instanceof UnsafeArchive) throw error
    throw new SyntaxError('A file of the archive is damaged.', { cause: error })
  }
  if (length !== size) throw new SyntaxError('A file of the archive is cut off.')
  return whole
}
