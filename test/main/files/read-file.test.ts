import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../../src-main/files/read-file'
import { temporaryFolder } from '../temporary-folder'

const folder = temporaryFolder('read')

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('reading a text file', () => {
  it('gives the name and the text', async () => {
    const read = await readTextFile(file('مقال.txt', '\uFEFFصباح هادئ\r\n'))
    expect(read).toEqual({ ok: true, value: { name: 'مقال.txt', text: 'صباح هادئ\r\n' } })
  })

  it('says what is wrong with a file, and names it', async () => {
    mkdirSync(join(folder, 'folder.txt'))
    const large = file('large.txt', '')
    truncateSync(large, 33 * 1024 * 1024)
    const cases: readonly [string, object][] = [
      [join(folder, 'gone.txt'), { code: 'file-missing', values: { name: 'gone.txt' } }],
      [join(large, 'inside.txt'), { code: 'file-missing', values: { name: 'inside.txt' } }],
      [join(folder, 'folder.txt'), { code: 'file-unreadable', values: { name: 'folder.txt' } }],
      ['/dev/null', { code: 'file-unreadable', values: { name: 'null' } }],
      [large, { code: 'file-too-large', values: { name: 'large.txt', limit: 32 } }],
      [file('empty.txt', ''), { code: 'file-empty', values: { name: 'empty.txt' } }],
      [
        file('photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
        { code: 'file-binary', values: { name: 'photo.txt' } },
      ],
      [
        // "صباح" in Windows-1256.
        file('old.txt', new Uint8Array([0xd5, 0xc8, 0xc7, 0xcd, 0x0d, 0x0a])),
        { code: 'file-not-utf8', values: { name: 'old.txt' } },
      ],
    ]
    for (const [path, problem] of cases) {
      expect(await readTextFile(path)).toEqual({ ok: false, problem })
    }
  })
})
