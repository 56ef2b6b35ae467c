import { describe, expect, it } from 'vitest'
import { readerOf } from '../../../src-core/formats/readers'
import { fileOf, fixture, pairsOf, readBitext } from '../../support/format-fixtures'

const idOf = (files: Parameters<typeof readerOf>[0]) => readerOf(files)?.id
const statusesOf = (bitext: ReturnType<typeof readBitext>) =>
  bitext.beads.map(({ review }) => review.status)

describe('InterText', () => {
  it('has a query on every link that is marked, whatever the mark', () => {
    const marks = ['mark="1"', 'mark="3"', 'mark="0"', '']
    const side = (name: string, word: string) =>
      fileOf(
        name,
        `<text>${marks.map((_, at) => `<s id="${String(at)}">${word}</s>`).join('')}</text>`,
      )
    const links = marks.map((mark, at) => `<link xtargets="${String(at)};${String(at)}" ${mark}/>`)
    const group = `<linkGrp toDoc="a.en.xml" fromDoc="a.ar.xml">${links.join('')}</linkGrp>`
    const files = [
      side('a.ar.xml', 'نعم'),
      side('a.en.xml', 'Yes'),
      fileOf('a.alignment.xml', group),
    ]
    expect(statusesOf(readBitext(files))).toEqual(['query', 'query', 'unreviewed', 'unreviewed'])
  })
})

describe('TMX', () => {
  it('gives the pairs without the codes inside them, of the two languages that go together', () => {
    const bitext = readBitext(fixture('tmx', 'in-01'))
    expect(bitext.languages).toEqual({ source: 'ar-SA', target: 'en-US' })
    expect(pairsOf(bitext)).toEqual([
      ['كان البحر هادئًا.', 'The sea was calm.'],
      ['ونام البحارة.', 'The sailors slept.'],
      ['لا مقابل لها.', ''],
    ])
    expect(bitext.beads.map(({ id }) => id)).toEqual(['1', '2', '3'])
  })

  it('of version 1.1 is read too', () => {
    const bitext = readBitext(fixture('tmx', 'in-02'))
    expect(bitext.languages).toEqual({ source: 'en', target: 'ar' })
    expect(pairsOf(bitext)).toEqual([['The sea was calm.', 'كان البحر هادئًا.']])
  })

  it.each([
    [
      'in-03',
      'OmegaT',
      [
        ['كان البحر هادئًا.', 'The sea was calm.'],
        ['عاد القارب وحده.', 'The boat came back alone.'],
        ['ونام.', 'And slept.'],
      ],
      ['ar', 'en-US'],
    ],
    [
      'in-04',
      'memoQ',
      [
        ['كان البحر هادئًا جدًّا.', 'The sea was very calm.'],
        ['ونام.', 'And slept.'],
      ],
      ['ar-LB', 'en-GB'],
    ],
    [
      'in-05',
      'Trados, in UTF-16',
      [
        ['كان البحر هادئًا.', 'The sea was calm.'],
        ['وُلد في ١٩٢٧.', 'Born in 1927.'],
      ],
      ['ar-SA', 'en-US'],
    ],
    [
      'in-06',
      'version 1.2 in Windows-1256, with <ut> and user-defined encodings',
      [
        ['كان البحر هادئًا.', 'The sea was calm.'],
        ['ونام.', 'And slept.'],
      ],
      ['ar-EG', 'en-US'],
    ],
    [
      'in-07',
      'version 1.3 in ISO 8859-6, with units in any direction',
      [
        ['The sea was calm.', 'كان البحر هادئا.'],
        ['Why?', 'لماذا؟'],
      ],
      ['en', 'ar'],
    ],
  ] as const)('%s: %s', (name, _what, pairs, [source, target]) => {
    const bitext = readBitext(fixture('tmx', name))
    expect(pairsOf(bitext)).toEqual(pairs)
    expect(bitext.languages).toEqual({ source, target })
  })

  it('refuses entities that grow, and files cut off in the middle', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>
      <tmx version="1.4"><body><tu><tuv xml:lang="ar"><seg>&b;</seg></tuv></tu></body></tmx>`
    const cut = '<tmx version="1.4"><header/><body><tu><tuv xml:lang="ar"><seg>نص'
    for (const text of [bomb, cut]) {
      const files = [fileOf('a.tmx', text)]
      expect(readerOf(files)?.read(files)).toMatchObject({ problem: { code: 'file-damaged' } })
    }
  })

  it('in one language only, or without a unit, is a problem', () => {
    const one =
      '<tmx version="1.4"><body><tu><tuv xml:lang="ar"><seg>نص</seg></tuv></tu></body></tmx>'
    const none = '<tmx version="1.4"><header/><body/></tmx>'
    const problem = (text: string) => {
      const files = [fileOf('a.tmx', text)]
      return readerOf(files)?.read(files)
    }
    expect(problem(one)).toMatchObject({ problem: { code: 'one-language-only' } })
    expect(problem(none)).toMatchObject({ problem: { code: 'file-empty' } })
  })
})

const states = [
  ['افتتحت البلدية مكتبة الميناء أمس.', 'The town opened the harbour library yesterday.'],
  ['حضر ٣٠٠ زائر.', 'Some 200 visitors came.'],
  ['ثم وُزعت الحلوى.', ''],
  ['', 'Nobody knows what comes next.'],
]

describe('XLIFF', () => {
  it('1.2 gives pairs, states, paragraphs and ids', () => {
    const bitext = readBitext(fixture('xliff-1.2', 'in-01'))
    expect(bitext.languages).toEqual({ source: 'ar', target: 'en-GB' })
    expect(pairsOf(bitext)).toEqual(states)
    expect(statusesOf(bitext)).toEqual(['approved', 'query', 'unreviewed', 'unreviewed'])
    expect(bitext.beads.map(({ startsParagraph }) => startsParagraph)).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(bitext.beads[0]?.id).toBe('p1.s1')
  })

  it('1.2 gives the segments of a unit as its sentences', () => {
    const bitext = readBitext(fixture('xliff-1.2', 'in-02'))
    expect(pairsOf(bitext)).toEqual([
      ['The sea was calm.', 'كان البحر هادئًا.'],
      ['The boats stayed in.', 'وبقيت القوارب في المرفأ.'],
      ['Why?', 'لماذا؟'],
    ])
    expect(bitext.beads.map(({ startsParagraph }) => startsParagraph)).toEqual([true, false, true])
  })

  it('2.1 and 2.2 give segments, states and paragraphs', () => {
    for (const name of ['in-01', 'in-02']) {
      const bitext = readBitext(fixture('xliff-2', name))
      expect(bitext.languages).toEqual({ source: 'ar-LB', target: 'en' })
      expect(pairsOf(bitext)).toEqual(states)
      expect(statusesOf(bitext)).toEqual(['approved', 'query', 'unreviewed', 'unreviewed'])
      expect(bitext.beads[1]).toMatchObject({ id: 'u1.s2', startsParagraph: false })
    }
  })
})

describe('values in columns', () => {
  it('are read by the names of their columns, whatever stands between them', () => {
    const bitext = readBitext(fixture('tsv', 'in-01'))
    expect(bitext.languages).toEqual({ source: 'ar', target: 'en' })
    expect(pairsOf(bitext)).toEqual([
      ['كان البحر هادئًا ; ونام "الجميع"', 'The sea was calm.'],
      ['ونام البحارة.', 'The sailors\nslept.'],
      ['لا مقابل لها.', ''],
    ])
  })

  it('need no header where the two languages show themselves, nor a name of their own', () => {
    const bitext = readBitext(fixture('tsv', 'in-02'))
    expect(bitext.languages).toEqual({ source: 'ar', target: 'en' })
    expect(pairsOf(bitext)).toHaveLength(3)
  })

  it('are not seen in a text that only holds tabs or commas', () => {
    const texts = [
      'The sea, calm as ever, slept.\nThe boats, too, slept.\nWhy, nobody knows.\n',
      'كان\tالبحر\nهادئًا\tجدًا\nونام\tالبحارة\n',
      'one\ttwo\n',
    ]
    for (const text of texts) expect(idOf([fileOf('page.txt', text)])).toBe('text')
  })

  it('split the sentences that hunalign joined', () => {
    const line = 'كان البحر هادئًا.\tThe sea was calm. ~~~ It slept.\t0.5\n'
    expect(pairsOf(readBitext([fileOf('a.tsv', line.repeat(2))]))[0]).toEqual([
      'كان البحر هادئًا.',
      'The sea was calm. | It slept.',
    ])
  })
})

describe('JSON Lines', () => {
  it('of other programs are read by their fields', () => {
    const texts = [
      '{"source":"نعم","target":["Yes","indeed"]}\n',
      '{"translation":{"ar":"نعم","en":"Yes | indeed"}}\n',
    ]
    for (const text of texts) {
      const bitext = readBitext([fileOf('a.jsonl', text)])
      expect(bitext.languages).toEqual({ source: 'ar', target: 'en' })
      expect(pairsOf(bitext)).toEqual([['نعم', 'Yes | indeed']])
    }
  })
})

describe('a bitext in several files', () => {
  it('is a Moses pair when names and lines agree', () => {
    const files = fixture('moses', '01')
    expect(idOf(files)).toBe('moses')
    expect(readBitext(files).languages).toEqual({ source: 'ar', target: 'en' })
    const [source] = files
    expect(idOf([source!, fileOf('01-reviewed.en', 'one line\n')])).toBeUndefined()
    expect(idOf([fileOf('a.ar', 'نص\n'), fileOf('b.en', 'text\n')])).toBeUndefined()
  })

  it('is an InterText triple, whose links name the other document first', () => {
    const files = fixture('intertext', 'in-01')
    for (const order of [files, files.toReversed()]) {
      const bitext = readBitext(order)
      expect(bitext.languages).toEqual({ source: 'ar', target: 'en' })
      expect(pairsOf(bitext)).toEqual([
        ['كان البحر هادئًا.', 'The sea was calm.'],
        ['بقيت القوارب في المرفأ، ونام البحارة.', 'The boats stayed in. | The sailors slept.'],
        ['ولم يسأل أحد عن السبب.', ''],
      ])
      expect(statusesOf(bitext)).toEqual(['unreviewed', 'unreviewed', 'query'])
      expect(bitext.beads.map(({ isConfirmed }) => isConfirmed)).toEqual([true, false, true])
    }
  })

  it('is a ladder with its texts', () => {
    const bitext = readBitext(fixture('hunalign', 'in-01'))
    expect(bitext.languages).toEqual({ source: 'ar', target: 'en' })
    expect(pairsOf(bitext)).toEqual([
      ['كان البحر هادئًا.', 'The sea was calm.'],
      ['بقيت القوارب في المرفأ، ونام البحارة.', 'The boats stayed in. | The sailors slept.'],
      ['ولم يسأل أحد عن السبب.', ''],
    ])
    expect(bitext.beads.map(({ startsParagraph }) => startsParagraph)).toEqual([true, true, false])
  })
})
