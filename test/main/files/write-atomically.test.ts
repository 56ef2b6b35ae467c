import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingProblem, writingProblem } from '../../../src-main/files/file-problem'
import { writeAtomically } from '../../../src-main/files/write-atomically'
import { temporaryFolder } from '../temporary-folder'

const root = temporaryFolder('write')
let count = 0

function newFolder(): string {
  const folder = join(root, String((count += 1)))
  mkdirSync(folder)
  return folder
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text)
}

function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

describe('writing files atomically', () => {
  it('makes new files, replaces old ones, and leaves nothing else behind', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'نص.ar'), 'قديم')
    const written = await writeAtomically([
      { path: join(folder, 'نص.ar'), bytes: bytes('جديد') },
      { path: join(folder, 'نص.en'), bytes: bytes('new') },
    ])
    expect(written).toEqual({ ok: true, value: null })
    expect(contents(folder)).toEqual({ 'نص.ar': 'جديد', 'نص.en': 'new' })
  })

  it('writes all files or none, whichever of them fails', async () => {
    for (const failing of ['a', 'b', 'c']) {
      const folder = newFolder()
      // a is new, b and c are there already; where a folder stands, only the renaming fails.
      for (const name of ['b', 'c']) writeFileSync(join(folder, name), `old ${name}`)
      rmSync(join(folder, failing), { force: true })
      mkdirSync(join(folder, failing))
      const before = [contents(folder), readdirSync(folder)]
      const written = await writeAtomically(
        ['a', 'b', 'c'].map((name) => ({ path: join(folder, name), bytes: bytes('new') })),
      )
      expect(written).toEqual({
        ok: false,
        problem: { code: 'write-failed', values: { name: failing } },
      })
      expect([contents(folder), readdirSync(folder)]).toEqual(before)
    }
  })

  it('says why a place cannot be written to', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'file'), '')
    const places: readonly [string, string][] = [
      ['/proc/export.tmx', 'write-failed'],
      [join(folder, 'missing', 'export.tmx'), 'write-failed'],
      [join(folder, 'file', 'export.tmx'), 'write-failed'],
      [join(folder, `${'x'.repeat(300)}.tmx`), 'write-failed'],
    ]
    for (const [path, code] of places) {
      const written = await writeAtomically([{ path, bytes: bytes('text') }])
      expect(written).toMatchObject({ ok: false, problem: { code } })
    }
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('tells a full disk from other failures', async () => {
    // A device that is always full, on Linux alone.
    if (!existsSync('/dev/full')) return
    const error: unknown = await writeFile('/dev/full', 'text').catch((reason: unknown) => reason)
    expect(writingProblem(error, '/somewhere/export.tmx')).toEqual({
      code: 'disk-full',
      values: { name: 'export.tmx' },
    })
  })

  it('says so where another program holds a file, and blames no folder that took the new one', () => {
    const failure = (code: string, syscall: string) =>
      Object.assign(new Error('refused'), { code, syscall })
    const code = (error: Error) => writingProblem(error, '/somewhere/table.docx').code
    expect(code(failure('EBUSY', 'open'))).toBe('file-busy')
    expect(code(failure('EPERM', 'rename'))).toBe('file-busy')
    expect(code(failure('EPERM', 'open'))).toBe('folder-read-only')
    expect(readingProblem(failure('EBUSY', 'open'), '/somewhere/a.docx').code).toBe('file-busy')
  })

  it('keeps permissions, and replaces what a link points to', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'real'), 'old')
    chmodSync(join(folder, 'real'), 0o640)
    symlinkSync('real', join(folder, 'link'))
    await writeAtomically([{ path: join(folder, 'link'), bytes: bytes('new') }])
    expect(readlinkSync(join(folder, 'link'))).toBe('real')
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'real')).mode & 0o777).toBe(0o640)
  })

  it('does not write into a folder of somebody else', async () => {
    const { geteuid, seteuid } = process
    if (geteuid === undefined || seteuid === undefined) return
    const folder = newFolder()
    chmodSync(root, 0o755)
    chmodSync(folder, 0o555)
    const user = geteuid()
    if (user === 0) seteuid(65_534)
    const written = await writeAtomically([
      { path: join(folder, 'export.tmx'), bytes: bytes('text') },
    ]).finally(() => {
      if (user === 0) seteuid(user)
    })
    expect(written).toEqual({
      ok: false,
      problem: { code: 'folder-read-only', values: { name: 'export.tmx' } },
    })
  })
})
