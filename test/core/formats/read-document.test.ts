import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readerOf } from '../../../src-core/formats/readers'
import { importFiles } from '../../../src-core/load/import-files'
import { fileOf, fixture, pairsOf, readBitext, readDocument } from '../../support/format-fixtures'

type Files = Parameters<typeof readerOf>[0]

function blocksOf(files: Files): readonly (readonly [string | null, string])[] {
  const { content } = readDocument(files)
  if (typeof content === 'string') throw new Error('plain text')
  return content.map(({ kind, text }) => [kind, text])
}

const problemOf = (files: Files) => readerOf(files)?.read(files)

describe('a saved page', () => {
  it('gives the article, with its kinds, and nothing of what is around it', () => {
    expect(blocksOf(fixture('html', 'in-01'))).toEqual([
      ['heading', 'ميناء هادئ'],
      [null, 'بقلم ليلى حداد'],
      [null, 'كان البحر هادئًا صباح الأحد، وبقيت القوارب في المرفأ بلا حراك.'],
      ['caption', 'قارب في الميناء'],
      [null, 'لم أر مثل هذا السكون منذ عشرين عامًا، قالت صاحبة المقهى.'],
      ['list-item', 'أولًا: نام البحارة حتى الظهر.'],
      ['heading', 'A quiet harbour'],
      [null, 'By Layla Haddad'],
      [
        null,
        'The sea was calm on Sunday morning, and the boats stayed in the harbour\u00A0without moving.',
      ],
      ['caption', 'A boat in the harbour'],
      [null, 'I have not seen such stillness for twenty years, the owner of the café said.'],
      ['list-item', 'First, the sailors slept until noon.'],
    ])
  })

  it('becomes the two sides of an article', () => {
    const read = importFiles(fixture('html', 'in-01'))
    if (!read.ok || read.value.type !== 'page') throw new Error('no page')
    const { proposal } = read.value
    expect(proposal.languages).toEqual({ source: 'ar', target: 'en' })
    expect(proposal.title).toBe('ميناء هادئ')
    const sides = proposal.blocks.map(({ side }) => side)
    expect(sides.slice(0, 6)).toEqual(Array(6).fill('source'))
    expect(sides.slice(6)).toEqual(Array(6).fill('target'))
  })

  it('says of its language what its letters do not', () => {
    const { content } = readDocument([
      fileOf('a.html', '<p lang="ar-LB">نص</p><p lang="x y">z</p>'),
    ])
    expect(content).toEqual([
      { text: 'نص', kind: null, language: 'ar-LB' },
      { text: 'z', kind: null, language: null },
    ])
  })

  it('is a bitext where a table of two languages holds its text', () => {
    const bitext = readBitext(fixture('html', 'in-02'))
    expect(bitext.languages).toEqual({ source: 'ar', target: 'en' })
    expect(pairsOf(bitext)).toEqual([
      ['كان البحر هادئًا.', 'The sea was calm.'],
      ['ونام البحارة.', 'The sailors slept.'],
      ['لماذا؟', 'Why?'],
    ])
  })

  it('is read however it is cut off, and so deep as no page is', () => {
    const deep = `<html>${'<div>'.repeat(4_000)}<p>نص English`
    expect(blocksOf([fileOf('a.html', deep)])).toEqual([[null, 'نص English']])
    expect(blocksOf([fileOf('a.html', '<body><p>one<p>two<script>let a = "')])).toEqual([
      [null, 'one'],
      [null, 'two'],
    ])
  })
})

describe('a Word document', () => {
  it('has kinds by its styles, whatever language they are named in', () => {
    const blocks = blocksOf(fixture('docx', 'in-01'))
    expect(blocks[0]).toEqual(['heading', 'ميناء هادئ'])
    expect(blocks).toHaveLength(4)
  })

  it('is read with its changes accepted, without comments, notes, codes and hidden text', () => {
    expect(blocksOf(fixture('docx', 'in-02'))).toEqual([
      ['heading', 'A quiet harbour'],
      [null, 'The sea was calm on Sunday morning, and the boats stayed in the harbour.'],
      [null, 'The sailors slept until noon, and nobody asked why that day.'],
      [null, 'The owner of the café said that she had not seen such stillness for twenty years.'],
      ['list-item', 'First item'],
      ['caption', 'A boat. Photo: L. Haddad'],
    ])
  })

  it('beside its translation becomes the two sides of an article', () => {
    const read = importFiles([...fixture('docx', 'in-01'), ...fixture('docx', 'in-02')])
    expect(read).toMatchObject({
      value: {
        type: 'page',
        files: [{ format: 'DOCX', encoding: null }, { format: 'DOCX' }],
        proposal: { languages: { source: 'ar', target: 'en' } },
      },
    })
  })

  it('that is a table of two columns is a bitext', () => {
    const bitext = readBitext(fixture('docx', 'in-03'))
    expect(pairsOf(bitext)).toEqual([
      ['كان البحر هادئًا.', 'The sea was calm.'],
      ['ونام البحارة.', 'The sailors slept.'],
    ])
  })

  it('cannot be chosen beside another file when it is a bitext', () => {
    const files = [...fixture('docx', 'in-03'), fileOf('b.txt', 'text')]
    expect(importFiles(files)).toMatchObject({ problem: { code: 'pair-with-bitext' } })
  })
})

describe('an OpenDocument text', () => {
  it('is read without comments, notes and what was struck out', () => {
    expect(blocksOf(fixture('odt', 'in-01'))).toEqual([
      ['heading', 'A quiet harbour'],
      [null, 'The sea was calm on Sunday.'],
      ['list-item', 'First item'],
      ['heading', 'ميناء هادئ'],
      [null, 'كان البحر هادئًا صباح الأحد.'],
    ])
  })
})

describe('Markdown', () => {
  it('is read as its text, without marks, images, code and front matter', () => {
    expect(readDocument(fixture('markdown', 'in-01')).title).toBe('Harbour')
    expect(blocksOf(fixture('markdown', 'in-01'))).toEqual([
      ['heading', 'A quiet harbour'],
      [null, 'The sea was calm on Sunday, and the boats stayed in the harbour.'],
      [null, 'Nobody asked why.'],
      ['list-item', 'First item'],
      ['list-item', 'snake_case stays'],
      ['heading', 'ميناء هادئ'],
      [null, 'كان البحر هادئًا صباح الأحد.'],
    ])
  })
})

describe('archives', () => {
  const archive = (parts: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

  it('that unpack to far more than they are, are not opened', () => {
    const bytes = archive({ 'word/document.xml': `<a>${' '.repeat(30_000_000)}</a>` })
    expect(bytes.length).toBeLessThan(100_000)
    const file = [fileOf('bomb.docx', bytes)]
    expect(importFiles(file)).toMatchObject({ problem: { code: 'archive-unsafe' } })
  })

  it('that lie about their size, are found out', () => {
    const bytes = archive({ 'word/document.xml': `<a>${'x'.repeat(3_000_000)}</a>` })
    const view = new DataView(bytes.buffer)
    const list = view.getUint32(bytes.length - 22 + 16, true)
    view.setUint32(list + 24, 1000, true)
    const file = [fileOf('lie.docx', bytes)]
    expect(problemOf(file)).toMatchObject({ problem: { code: 'archive-unsafe' } })
  })

  it('that are cut off or hold no document are a problem', () => {
    const [whole] = fixture('docx', 'in-02')
    const cut = [fileOf('cut.docx', whole!.bytes.subarray(0, 400))]
    const other = [fileOf('other.zip', archive({ 'a.txt': 'text' }))]
    for (const files of [cut, other]) expect(importFiles(files)).toMatchObject({ ok: false })
    const bomb = archive({
      'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    })
    expect(problemOf([fileOf('x.docx', bomb)])).toMatchObject({ problem: { code: 'file-damaged' } })
  })
})

describe('a book', () => {
  it('is read chapter by chapter, in the order of reading', () => {
    expect(readDocument(fixture('epub', 'in-01')).title).toBe('Harbour days')
    expect(blocksOf(fixture('epub', 'in-01'))).toEqual([
      ['heading', 'A quiet harbour'],
      [null, 'The sea was calm\u00A0then.'],
      ['heading', 'ميناء هادئ'],
      [null, 'كان البحر هادئًا.'],
    ])
  })
})

describe('a page in one file', () => {
  it('is read from its HTML part, in the encoding that this part names', () => {
    expect(blocksOf(fixture('mhtml', 'in-01'))).toEqual([
      ['heading', 'A quiet harbour'],
      [null, 'The sea was calm.'],
      [null, 'كان البحر هادئًا.'],
    ])
  })
})

describe('Rich Text', () => {
  it('with data of any bytes in it is read around them, however many it says there are', () => {
    const rtf = (data: string) => `{\\rtf1 First.\\par {\\pict\\bin${data}}Second.\\par}`
    expect(blocksOf([fileOf('a.rtf', rtf('12 \\par}}}}{{{{'))])).toEqual([
      [null, 'First.'],
      [null, 'Second.'],
    ])
    expect(blocksOf([fileOf('a.rtf', rtf('4000000000 x'))])).toEqual([[null, 'First.']])
  })

  it('is read in the code pages of its fonts, without notes, codes and what was struck out', () => {
    expect(blocksOf(fixture('rtf', 'in-01'))).toEqual([
      [null, 'A quiet harbour'],
      [null, 'The café was closed\u00A0then — and quiet.'],
      [null, 'كان البحر هادئ\u064B.'],
      [null, 'نعم.'],
    ])
  })
})
