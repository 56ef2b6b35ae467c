import type { Article, Side } from '../../project/model'
import { sides } from '../../project/model'
import { alignmentPicture } from '../../project/queries/alignment-picture'
import type { AlignmentPicture, PictureBar } from '../../project/queries/alignment-picture'
import { ribbonLooks } from '../../project/queries/ribbon'
import type { RibbonLook } from '../../project/queries/ribbon'
import { directionOf } from '../../text/languages'
import { encodeUtf8 } from './encode-utf8'
import { element, textElement, xmlDocument } from '../xml/write-xml'
import type { Xml } from '../xml/write-xml'

/** The words of the picture, in the language of the interface. */
export interface PictureWords {
  readonly language: string
  readonly title: string
  readonly sides: Readonly<Record<Side, string>>
  readonly looks: Readonly<Record<RibbonLook | 'null', string>>
}

const width = 760
const margin = 32
const headHeight = 84
const legendHeight = 64

/** Pixels for a letter, and the least and the greatest height of the picture between its head and its legend. */
const pixelsPerLetter = 0.14
const heights = { least: 140, greatest: 24_000 }

/** As much of a sentence as the picture tells when one points at it. */
const mostCharacters = 160

const styleSheet = `
text{font-family:'Source Serif 4','Noto Naskh Arabic',Georgia,serif;fill:#211d17}
.small{font-family:'IBM Plex Sans','IBM Plex Sans Arabic',sans-serif;font-size:12px;fill:#554e43}
.bar{fill:#8d8475}.bar.heading{fill:#211d17}.bar.furniture{fill:#ddd5c7}
.ribbon{fill:#6f675b;fill-opacity:.12;stroke:#a59c8c;stroke-width:.8}
.approved{fill:#2c683a;fill-opacity:.34;stroke:#2c683a}
.mixed{fill:#2c683a;fill-opacity:.12;stroke:#2c683a}
.doubtful{fill:url(#hatch);fill-opacity:1;stroke:#a92f1a;stroke-dasharray:5 3}
.query{fill:#a92f1a;fill-opacity:.28;stroke:#a92f1a;stroke-dasharray:1.5 3;stroke-linecap:round}
.furniture.ribbon{fill:none;stroke:#c9bfae;stroke-dasharray:1 3}
.moved{stroke-width:1.8}
.stub{stroke:none;fill-opacity:1}
.stub.from-left{fill:url(#null-left)}.stub.from-right{fill:url(#null-right)}
.stub.furniture{fill:#c9bfae;fill-opacity:.35}
`

/** An article as a picture of its alignment: SVG 1.1 with styles of its own, to be opened by anything. */
export function writeAlignmentSvg(article: Article, words: PictureWords): Uint8Array {
  const letters = Math.max(
    ...sides.map((side) => article[side].reduce((sum, { text }) => sum + text.length + 14, 0)),
  )
  const height = Math.round(
    Math.min(heights.greatest, Math.max(heights.least, letters * pixelsPerLetter)),
  )
  const picture = alignmentPicture(article, { width: width - 2 * margin, height })
  const whole = headHeight + height + legendHeight
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': words.language,
      width: String(width),
      height: String(whole),
      viewBox: `0 0 ${String(width)} ${String(whole)}`,
    },
    [
      textElement('title', {}, words.title),
      textElement('style', {}, styleSheet.replaceAll('\n', ' ')),
      definitions(),
      element('rect', { width: '100%', height: '100%', fill: '#fffdf9' }, []),
      ...head(article, picture, words),
      element('g', { transform: `translate(${String(margin)} ${String(headHeight)})` }, [
        ...picture.ribbons.map((ribbon) =>
          element(
            'path',
            {
              d: ribbon.path,
              class: [
                'ribbon',
                ribbon.look,
                ribbon.isMoved ? 'moved' : '',
                ribbon.stub === null ? '' : 'stub',
                ribbon.stub === null ? '' : stubClass(picture, ribbon.stub),
              ]
                .filter((name) => name !== '')
                .join(' '),
              'data-bead': String(ribbon.bead + 1),
            },
            [],
          ),
        ),
        ...sides.flatMap((side) =>
          picture.bars[side].map((bar) => barElement(article, picture, bar)),
        ),
      ]),
      ...legend(words, headHeight + height + 34),
    ],
  )
  return encodeUtf8(xmlDocument(root))
}

function stubClass({ columns }: AlignmentPicture, side: Side): string {
  return columns[side].left === 0 ? 'from-left' : 'from-right'
}

function barElement(article: Article, { columns }: AlignmentPicture, bar: PictureBar): Xml {
  const { left, right } = columns[bar.side]
  const text = article[bar.side][bar.place]?.text ?? ''
  const gap = Math.min(1, (bar.bottom - bar.top) * 0.2)
  return element(
    'rect',
    {
      class: `bar ${bar.kind}`,
      'data-side': bar.side,
      x: two(left),
      y: two(bar.top + gap / 2),
      width: two(right - left),
      height: two(bar.bottom - bar.top - gap),
      rx: '1.5',
    },
    [
      textElement(
        'title',
        { 'xml:lang': article.languages[bar.side] },
        text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`,
      ),
    ],
  )
}

function head(
  article: Article,
  { columns }: AlignmentPicture,
  words: PictureWords,
): readonly Xml[] {
  const direction = directionOf(article.languages.source)
  return [
    textElement(
      'text',
      {
        x: String(width / 2),
        y: '34',
        'text-anchor': 'middle',
        'font-size': '18',
        'font-weight': '600',
        direction,
      },
      article.title,
    ),
    ...sides.map((side) =>
      textElement(
        'text',
        {
          class: 'small',
          x: two(margin + (columns[side].left + columns[side].right) / 2),
          y: '68',
          'text-anchor': 'middle',
          direction: directionOf(words.language),
        },
        words.sides[side],
      ),
    ),
  ]
}

/** Room of a sign of the legend, from it to its name, for a letter of that on average, and to the next sign. */
const legendSizes = { sign: 22, toName: 7, letter: 6.4, apart: 22 } as const

/** What the ribbons mean, in one line in the middle, read in the direction of the language. */
function legend(words: PictureWords, y: number): readonly Xml[] {
  const looks = [...ribbonLooks.filter((look) => look !== 'mixed'), 'null'] as const
  const direction = directionOf(words.language)
  const { sign, toName, letter, apart } = legendSizes
  const widths = looks.map((look) => sign + toName + words.looks[look].length * letter)
  const all = widths.reduce((sum, each) => sum + each, 0)
  const gap = Math.min(apart, (width - margin - all) / (looks.length - 1))
  let along = (width - all - gap * (looks.length - 1)) / 2
  return looks.flatMap((look, at) => {
    const start = along
    along += (widths[at] ?? 0) + gap
    const name = look === 'null' ? 'ribbon stub from-left' : `ribbon ${look}`
    const [signX, nameX] =
      direction === 'rtl'
        ? [width - start - sign, width - start - sign - toName]
        : [start, start + sign + toName]
    return [
      element(
        'rect',
        { class: name, x: two(signX), y: two(y - 10), width: String(sign), height: '12' },
        [],
      ),
      textElement(
        'text',
        { class: 'small', x: two(nameX), y: String(y), direction },
        words.looks[look],
      ),
    ]
  })
}

function definitions(): Xml {
  const stop = (offset: string, opacity: string): Xml =>
    element('stop', { offset, 'stop-color': '#a92f1a', 'stop-opacity': opacity }, [])
  return element('defs', {}, [
    element(
      'pattern',
      {
        id: 'hatch',
        width: '6',
        height: '6',
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      [
        element('rect', { width: '6', height: '6', fill: '#fbeae4' }, []),
        element('rect', { width: '1.6', height: '6', fill: '#d9917f' }, []),
      ],
    ),
    element('linearGradient', { id: 'null-left' }, [stop('0', '0.75'), stop('1', '0')]),
    element('linearGradient', { id: 'null-right' }, [stop('0', '0'), stop('1', '0.75')]),
  ])
}

function two(value: number): string {
  return String(Math.round(value * 100) / 100)
}
