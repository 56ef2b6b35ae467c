import { describe, expect, it } from 'vitest'
import { decode } from '../../support/check-format'
import { articleOf } from '../formats/article-of'
import { discussedArticle } from '../formats/discussed-article'
import { historyOf, planOf, said, written } from './returned-of'

const before = historyOf(discussedArticle)

function edited(id: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`There is no “${from}”.`)
      return text.replace(from, to)
    },
    decode({ bytes: written(id, discussedArticle) }).replaceAll(/>\n *</g, '><'),
  )
}

describe('XLIFF 1.2 that a translation tool saved again', () => {
  it('comes back segmented, with marks, other states and notes', () => {
    const file = edited(
      'xliff-1.2',
      [
        '>The guests applauded. The applause was long.</target>',
        '><mrk mtype="seg" mid="1">The visitors <mrk mtype="x-term">applauded</mrk>.</mrk>' +
          '<mrk mtype="seg" mid="2">The applause was long.</mrk></target>' +
          '<note from="Salma">Visitors, not guests.</note>',
      ],
      ['<file ', '<file xmlns:tool="urn:tool" tool:project="7" '],
      [' state="signed-off"', ' state="needs-review-translation"'],
      [' approved="yes"', ' approved="no"'],
      ['state="translated" state-qualifier="x-aligned"', 'state="final" tool:conf="100"'],
    )
    expect(planOf(before, 'back.xlf', file).items.map(said)).toEqual([
      'b1 status: approved → query',
      'b2 target: The visitors applauded. The applause was long.',
      'b2 comment of Salma: Visitors, not guests.',
      'b6 status: unreviewed → approved',
    ])
  })

  it('holds a doubt where the tool wrote no translation', () => {
    const file = edited('xliff-1.2', ['>Nobody knows what comes next.<', '><'])
    expect(planOf(before, 'back.xlf', file).items.map(said)).toEqual(['b5 target:  (emptied)'])
  })
})

describe('a query on an omission in XLIFF 1.2', () => {
  const history = historyOf(
    articleOf([
      { source: ['وصل القارب.'], target: ['The boat came.'] },
      {
        source: ['ثم غاب.'],
        review: { status: 'query', by: 'Layla', at: '2026-03-04T10:20:00Z' },
      },
    ]),
  )
  const file = decode({ bytes: written('xliff-1.2', history.project.articles[0]!) })
  const unit = 'state="needs-translation" state-qualifier="x-query"></target>'

  it.each([
    ['stays as it was', unit, []],
    ['stays where the tool takes our word for it away', 'state="needs-translation"></target>', []],
    [
      'ends where the colleague approves that nothing stands there',
      'state="final"></target>',
      ['b2 status: query → approved'],
    ],
    [
      'ends with the translation that the colleague writes',
      'state="translated">Then it left.</target>',
      ['b2 target: Then it left.'],
    ],
  ] as const)('%s', (_title, now, items) => {
    expect(file).toContain(unit)
    const plan = planOf(history, 'back.xlf', file.replace(unit, now))
    expect(plan.items.map(said)).toEqual(items)
  })
})

describe('XLIFF 2.1 that a translation tool saved again', () => {
  it('comes back cut into segments, with other states and notes', () => {
    const file = edited(
      'xliff-2.1',
      [
        '<target>The guests applauded. The applause was long.</target></segment>',
        '<target>The visitors <mrk id="t1" type="term">applauded</mrk>.</target></segment>' +
          '<ignorable><source> </source></ignorable>' +
          '<segment id="s2" state="translated"><source></source><target>It was long.</target></segment>',
      ],
      ['state="reviewed" subState="muqabala:reviewed"', 'state="translated"'],
      ['state="translated" subState="muqabala:aligned"', 'state="final"'],
    )
    const noted = file.replace(
      /(<unit id="b3"[^]*?)<segment/,
      '$1<notes><note id="n1">Needs a source.</note></notes><segment',
    )
    expect(planOf(before, 'back.xlf', noted).items.map(said)).toEqual([
      'b1 status: approved → unreviewed',
      'b2 target: The visitors applauded. It was long.',
      'b3 comment of nobody: Needs a source.',
      'b6 status: unreviewed → approved',
    ])
  })
})

describe('a table that a spreadsheet saved again', () => {
  const tsv = decode({ bytes: written('tsv', discussedArticle) })

  it('comes back with commas, without its mark of UTF-8, and with more columns', () => {
    const csv = decode({ bytes: written('csv', discussedArticle) })
      .replace('\uFEFF', '')
      .replace('The guests applauded', 'The visitors applauded')
      .replace('Layla: Where is this from?', 'Layla: Where is this from? Salma asks too.')
      .replaceAll(/(mark|_[uaq])\n/g, '$1,,\r\n')
    expect(planOf(before, 'back.csv', csv).items.map(said)).toEqual([
      'b2 target: The visitors applauded. The applause was long.',
      'b5 comment of nobody: Salma asks too.',
    ])
  })

  it('takes a name that is known here for that of the author of a comment', () => {
    const file = tsv.replace(
      'Layla: Where is this from?',
      '"Layla: Where is this from?\nOmar: From the radio."',
    )
    expect(planOf(before, 'back.tsv', file).items.map(said)).toEqual([
      // Omar has said nothing of this bead, so it may be a part of what was said.
      'b5 comment of nobody: Omar: From the radio.',
    ])
  })

  it('lists rows that belong to nothing, and a row that is there twice', () => {
    const last = tsv.trimEnd().split('\n').at(-1) ?? ''
    const file = `${tsv}${last}\nx9\tسطر جديد\tA new line\t\t\t\t\t\t\t\n`
    const plan = planOf(before, 'back.tsv', file)
    expect(plan.items).toEqual([])
    expect(plan.unmatched.map(({ number, target }) => [number, target])).toEqual([
      [7, '- “I am happy,” the librarian said.'],
      [8, 'A new line'],
    ])
  })

  it('stands for paragraphs where it was written so', () => {
    const article = articleOf([
      { source: ['أول.'], target: ['One.'], startsParagraph: true },
      { source: ['ثانٍ.'], target: ['Two.'] },
      { source: ['ثالث.'], target: ['Three.'], startsParagraph: true },
    ])
    const file = 'id\tsource\ttarget\nb1\tأول. ثانٍ.\tOne. And two.\nb3\tثالث.\tThree.\n'
    expect(planOf(historyOf(article), 'a.tsv', file).items.map(said)).toEqual([
      'b1+b2 target: One. And two.',
    ])
  })

  it('is doubted where the sentences of a row have changed', () => {
    const article = articleOf([{ source: ['أول. ثانٍ.', 'ثالث.'], target: ['One. Two.'] }])
    const file = 'id\tsource\ttarget\nb1\tأول. ثانٍ.\tOne. And two.\n'
    expect(planOf(historyOf(article), 'a.tsv', file).items.map(said)).toEqual([
      'b1 source: أول. ثانٍ. (regrouped)',
      'b1 target: One. And two. (regrouped)',
    ])
  })
})
