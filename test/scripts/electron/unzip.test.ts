import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzip } from '../../../scripts/electron/unzip.mjs'

interface Entry {
  readonly name: string
  readonly text: string
  readonly mode?: number
  readonly stored?: boolean
}

/** A zip archive, by the layout of PKWARE's APPNOTE.TXT; the local headers say as little as they may. */
function zipOf(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text, mode = 0o644, stored = false } of entries) {
    const data = stored ? Buffer.from(text) : deflateRawSync(text)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(stored ? 0 : 8, 10)
    central.writeUInt32LE(data.length, 20)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE((0o100000 | mode) * 0x10000, 38)
    central.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), data)
    directory.push(central, Buffer.from(name))
    offset += 30 + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'muqabala-unzip-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function archiveOf(entries: readonly Entry[]): string {
  const archive = path.join(folder, 'archive.zip')
  writeFileSync(archive, zipOf(entries))
  return archive
}

describe('unzip', () => {
  it('unpacks what is placed, under its new name, with its permissions', async () => {
    const archive = archiveOf([
      { name: 'App/', text: '', stored: true },
      { name: 'App/App', text: 'program '.repeat(1000), mode: 0o755 },
      { name: 'App/notes/a.txt', text: 'as it is', stored: true },
      { name: 'App/big.bin', text: 'left out' },
    ])
    const out = path.join(folder, 'out')
    await unzip(archive, out, (name) => {
      if (name === 'App/big.bin') return null
      return name === 'App/App' ? 'program' : name.slice('App/'.length)
    })
    expect(readFileSync(path.join(out, 'program'), 'utf8')).toBe('program '.repeat(1000))
    expect(statSync(path.join(out, 'program')).mode & 0o777).toBe(0o755)
    expect(readFileSync(path.join(out, 'notes/a.txt'), 'utf8')).toBe('as it is')
    expect(() => statSync(path.join(out, 'big.bin'))).toThrow('ENOENT')
  })

  it('refuses an entry that leads outside of the folder', async () => {
    const archive = archiveOf([{ name: '../outside.txt', text: 'x' }])
    await expect(unzip(archive, path.join(folder, 'out'), (name) => name)).rejects.toThrow(
      'leads outside',
    )
  })

  it('refuses what is no zip archive', async () => {
    const archive = path.join(folder, 'archive.zip')
    writeFileSync(archive, 'no archive, but long enough to be looked through')
    await expect(unzip(archive, folder, (name) => name)).rejects.toThrow('not a zip archive')
  })
})
