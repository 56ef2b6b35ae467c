import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src-main/files/read-file'
import { temporaryFolder } from '../temporary-folder'

const folder = temporaryFolder('read')

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('reading a text file', () => {
  it('gives the name and the text', async () => {
    const read = await readSource(file('مقال.txt', '\uFEFFصباح هادئ\r\n'))
    expect(read).toMatchObject({
      value: {
        name: 'مقال.txt',
        text: { text: 'صباح هادئ\r\n', encoding: 'utf-8', isCertain: true },
      },
    })
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
    ]
    for (const [path, problem] of cases) {
      expect(await readSource(path)).toEqual({ ok: false, problem })
    }
  })
})
