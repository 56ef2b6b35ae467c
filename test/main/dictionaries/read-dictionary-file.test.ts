import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readDictionaryFile } from '../../../src-main/dictionaries/read-dictionary-file'
import { dictdFiles } from '../../support/dictd-files'
import { temporaryFolder } from '../temporary-folder'

const root = temporaryFolder('dictionary-files')

function write(name: string, content: string | Uint8Array): string {
  const path = join(root, name)
  writeFileSync(path, content)
  return path
}

const harbour = dictdFiles([
  ['ميناء', 'ميناء\n1. harbour\n2. port\n'],
  ['منصة', 'منصة\nstall\n'],
])

describe('a dictionary file', () => {
  it('is dictd by either of its two files, packed or not', async () => {
    const index = write('ara-eng.index', harbour.index)
    const packed = write('ara-eng.dict.dz', gzipSync(harbour.definitions))
    write('plain.index', harbour.index)
    const plain = write('plain.dict', harbour.definitions)
    for (const path of [index, packed, plain]) {
      expect(await readDictionaryFile(path)).toMatchObject({
        ok: true,
        value: { format: 'dictd', direction: ['ar', 'en'], entries: { length: 2 } },
      })
    }
  })

  it('is a list of terms whatever its name is, packed or not', async () => {
    const list = 'منصة\tstall\n'
    for (const path of [write('terms.csv', list), write('terms.gz', gzipSync(list))]) {
      expect(await readDictionaryFile(path)).toMatchObject({ ok: true, value: { format: 'tsv' } })
    }
  })

  it('is refused with the reason', async () => {
    const packed = gzipSync(harbour.definitions)
    write('broken.index', harbour.index)
    mkdirSync(join(root, 'folder.tsv'))
    const cases: readonly (readonly [string, string])[] = [
      [write('alone.index', harbour.index), 'dictionary-half'],
      [write('other.dict.dz', packed), 'dictionary-half'],
      [write('broken.dict.dz', packed.subarray(0, packed.length - 12)), 'dictionary-damaged'],
      [join(root, 'gone.index'), 'file-missing'],
      [join(root, 'gone.tsv'), 'file-missing'],
      [join(root, 'folder.tsv'), 'file-unreadable'],
      [write('empty.tsv', ''), 'dictionary-empty'],
      [
        write(
          'picture.tsv',
          Uint8Array.from({ length: 500 }, (_, at) => at % 256),
        ),
        'dictionary-unknown',
      ],
      [write('half.tbx', '<tbx><text><body>'), 'dictionary-damaged-at'],
    ]
    for (const [path, code] of cases) {
      expect(await readDictionaryFile(path)).toMatchObject({ ok: false, problem: { code } })
    }
  })

  it('is refused when it would fill the memory once unpacked', async () => {
    const bomb = write('bomb.tsv', gzipSync(Buffer.alloc(129 * 1024 * 1024), { level: 1 }))
    expect(await readDictionaryFile(bomb)).toEqual({
      ok: false,
      problem: { code: 'dictionary-too-large', values: { name: 'bomb.tsv', limit: 128 } },
    })
  })
})
