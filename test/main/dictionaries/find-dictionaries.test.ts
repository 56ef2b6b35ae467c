import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  findDictionaries,
  systemDictionaryFolder,
} from '../../../src-main/dictionaries/find-dictionaries'
import { temporaryFolder } from '../temporary-folder'

describe('dictionaries that are installed', () => {
  it('are those of Arabic and English, in either direction', () => {
    const folder = temporaryFolder('dictd')
    const names = ['freedict-ara-eng', 'freedict-eng-ara', 'freedict-fra-eng', 'wn', 'arabica']
    for (const name of names) {
      writeFileSync(join(folder, `${name}.index`), '')
      writeFileSync(join(folder, `${name}.dict.dz`), '')
    }
    expect(findDictionaries(folder)).toEqual([
      join(folder, 'freedict-ara-eng.index'),
      join(folder, 'freedict-eng-ara.index'),
    ])
    expect(findDictionaries(join(folder, 'gone'))).toEqual([])
    expect(findDictionaries(null)).toEqual([])
  })

  it('are looked for where Linux has them, unless another place is named', () => {
    expect(systemDictionaryFolder({}, 'linux')).toBe('/usr/share/dictd')
    expect(systemDictionaryFolder({}, 'win32')).toBe(null)
    expect(systemDictionaryFolder({ MUQABALA_DICTD: '/opt/dictd' }, 'darwin')).toBe('/opt/dictd')
    expect(systemDictionaryFolder({ MUQABALA_DICTD: '' }, 'linux')).toBe(null)
  })
})
