import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

// Layout of a zip archive: PKWARE APPNOTE.TXT, sections 4.3.7 (local header), 4.3.12 (central directory) and
// 4.3.16 (end of central directory). Sizes fit 32 bits here: Zip64 is refused, not misread.
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const longestComment = 0xffff
const localHeaderLength = 30
const stored = 0
const deflated = 8

/**
 * @typedef {object} ZipEntry
 * @property {string} name
 * @property {number} method
 * @property {number} compressedSize
 * @property {number} mode permission bits, 0 when the archive has none
 * @property {number} offset of the local header
 */

/**
 * Unpacks the entries of a zip archive for which `place` gives a path relative to `folder`; null leaves one out.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | null} place
 */
export async function unzip(archive, folder, place) {
  for (const entry of await readDirectory(archive)) {
    const relative = entry.name.endsWith('/') ? null : place(entry.name)
    if (relative === null) continue
    const file = path.resolve(folder, relative)
    if (!file.startsWith(path.resolve(folder) + path.sep)) {
      throw new Error(`${archive}: the entry ${entry.name} leads outside of the folder`)
    }
    await mkdir(path.dirname(file), { recursive: true })
    await unpackEntry(archive, entry, file)
  }
}

/**
 * @param {string} archive
 * @param {ZipEntry} entry
 * @param {string} file
 */
async function unpackEntry(archive, entry, file) {
  const header = await readRange(archive, entry.offset, localHeaderLength)
  const start = entry.offset + localHeaderLength + header.readUInt16LE(26) + header.readUInt16LE(28)
  const bytes = createReadStream(archive, { start, end: start + entry.compressedSize - 1 })
  if (entry.method === stored) await pipeline(bytes, createWriteStream(file))
  else if (entry.method === deflated) {
    await pipeline(bytes, createInflateRaw(), createWriteStream(file))
  } else {
    throw new Error(`${archive}: ${entry.name} is compressed in an unknown way`)
  }
  if (entry.mode !== 0) await chmod(file, entry.mode)
}

/**
 * @param {string} archive
 * @returns {Promise<ZipEntry[]>}
 */
async function readDirectory(archive) {
  const handle = await open(archive)
  const { size } = await handle.stat()
  await handle.close()
  const tailLength = Math.min(size, endLength + longestComment)
  const tail = await readRange(archive, size - tailLength, tailLength)
  let at = tail.length - endLength
  while (at >= 0 && tail.readUInt32LE(at) !== endSignature) at -= 1
  if (at < 0) throw new Error(`${archive} is not a zip archive`)
  const count = tail.readUInt16LE(at + 10)
  const directoryOffset = tail.readUInt32LE(at + 16)
  if (count === 0xffff || directoryOffset === 0xffffffff) {
    throw new Error(`${archive} is a Zip64 archive, which is not supported`)
  }
  return parseDirectory(await readRange(archive, directoryOffset, tail.readUInt32LE(at + 12)))
}

/**
 * @param {Buffer} directory
 * @returns {ZipEntry[]}
 */
function parseDirectory(directory) {
  const entries = []
  let at = 0
  while (at < directory.length && directory.readUInt32LE(at) === entrySignature) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    })
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * @param {string} file
 * @param {number} start
 * @param {number} length
 */
async function readRange(file, start, length) {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start)
    if (bytesRead !== length) throw new Error(`${file} ends too early`)
    return buffer
  } finally {
    await handle.close()
  }
}
