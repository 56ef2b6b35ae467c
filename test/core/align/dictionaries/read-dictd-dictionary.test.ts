import { describe, expect, it } from 'vitest'
import { readDictdDictionary } from '../../../../src-core/align/dictionaries/read-dictd-dictionary'
import { dictdFiles } from '../../../support/dictd-files'

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a dictd dictionary', () => {
  it('is read in either direction', () => {
    const arabic = dictdFiles([
      ['ميناء', 'ميناء /miːnaːʔ/\n1. Harbour\n2. port, haven (poetic)\n'],
      ['منصة', 'منصة\nstall\n'],
    ])
    expect(readDictdDictionary(arabic, decode, 'ara')).toEqual({
      ok: true,
      value: {
        format: 'dictd',
        direction: ['ar', 'en'],
        entries: [
          { forms: ['ميناء'], glosses: ['Harbour', 'port', 'haven'] },
          { forms: ['منصة'], glosses: ['stall'] },
        ],
        leftOut: 0,
      },
    })
    const english = dictdFiles([['stall', 'stall /stɔːl/\nمنصة، كشك\n']])
    expect(readDictdDictionary(english, decode, 'eng')).toMatchObject({
      value: { direction: ['en', 'ar'], entries: [{ forms: ['منصة', 'كشك'], glosses: ['stall'] }] },
    })
  })

  it('is refused when its definitions break off, or its index is none', () => {
    const { index, definitions } = dictdFiles([
      ['ميناء', 'ميناء\nharbour\n'],
      ['منصة', 'منصة\nstall\n'],
    ])
    const damaged = { ok: false, problem: { code: 'dictionary-damaged', values: { name: 'x' } } }
    const half = definitions.subarray(0, definitions.length / 2)
    expect(readDictdDictionary({ index, definitions: half }, decode, 'x')).toEqual(damaged)
    expect(readDictdDictionary({ index: 'no\nindex', definitions }, decode, 'x')).toEqual(damaged)
  })

  it('is refused without a word of Arabic', () => {
    const german = dictdFiles([['Hafen', 'Hafen\nharbour\n']])
    expect(readDictdDictionary(german, decode, 'deu-eng')).toMatchObject({
      problem: { code: 'dictionary-empty', values: { name: 'deu-eng' } },
    })
  })
})
