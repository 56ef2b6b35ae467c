import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../src-core/formats/index'
import { decode, writeOptions, writeOrThrow } from '../../support/check-format'
import { reviewedArticle } from './reviewed-article'

const counts = { written: 3, omissions: 1, additions: 1, furniture: 1 }
const all = { written: 6, omissions: 0, additions: 0, furniture: 0 }

const expected: Readonly<Record<string, { readonly endings: string[]; readonly counts: object }>> =
  {
    tmx: { endings: ['.tmx'], counts },
    tsv: { endings: ['.tsv'], counts: all },
    'xliff-2.1': { endings: ['.xlf'], counts: all },
    'xliff-1.2': { endings: ['.xlf'], counts: all },
    html: { endings: ['.html'], counts: all },
    csv: { endings: ['.csv'], counts: all },
    moses: { endings: ['.ar', '.en'], counts },
    jsonl: { endings: ['.jsonl'], counts: all },
    markdown: { endings: ['.md'], counts: all },
    intertext: { endings: ['.ar.xml', '.en.xml', '.ar.en.alignment.xml'], counts: all },
    hunalign: { endings: ['.ar.txt', '.en.txt', '.ladder'], counts: all },
  }

describe('a reviewed article', () => {
  for (const format of formats.filter(({ id }) => Object.hasOwn(expected, id))) {
    it(`is written as ${format.name}, with the corrected text`, () => {
      const written = writeOrThrow(format, reviewedArticle, {
        ...writeOptions,
        stem: '01-reviewed',
      })
      expect({
        endings: written.files.map(({ ending }) => ending),
        counts: written.counts,
      }).toEqual(expected[format.id])
      for (const file of written.files) {
        const path = `test/fixtures/formats/${format.id}/01-reviewed${file.ending}`
        expect(decode(file)).toBe(readFileSync(path, 'utf8'))
      }
    })
  }

  it('goes out under the language codes that the user chose', () => {
    const options = { ...writeOptions, languages: { source: 'ar-LB', target: 'en-GB' } }
    const write = (id: string) =>
      formats
        .filter((format) => format.id === id)
        .flatMap((format) => writeOrThrow(format, reviewedArticle, options).files)
    expect(write('moses').map(({ ending }) => ending)).toEqual(['.ar-LB', '.en-GB'])
    const document = write('tmx').map(decode).join('')
    expect(document).toContain('srclang="ar-LB"')
    expect(document.match(/xml:lang="[^"]*"/g)?.slice(0, 2)).toEqual([
      'xml:lang="ar-LB"',
      'xml:lang="en-GB"',
    ])
  })
})
