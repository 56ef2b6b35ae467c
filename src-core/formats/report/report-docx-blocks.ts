import type { LanguageTag } from '../../project/model'
import { directionOf } from '../../text/languages'
import { docxParagraph, docxRun, type DocxLook } from '../docx/docx-runs'
import { docxTable, type DocxRow } from '../docx/docx-table'
import { element, type Xml } from '../xml/write-xml'
import { reportColours } from './report-colours'
import type { ReportBlock, ReportEntry, ReportTable, ReportText } from './report-document'
import { directionMark, wordsRun } from './words-run'

/** Width of the text on A4, in twentieths of a point. */
const pageWidth = 9638

const { soft, faint, rule, strong, rubric, approved, lapis, mark } = reportColours

/** A part of the report as paragraphs and tables, in the language of its words. */
export function reportBlock(block: ReportBlock, own: LanguageTag): readonly Xml[] {
  const isFromRight = directionOf(own) === 'rtl'
  const cell = (text: string, look: DocxLook = {}) => ({
    content: [docxParagraph(own, 'Cell', [wordsRun(own, text, look)])],
  })
  switch (block.type) {
    case 'note':
      return [docxParagraph(own, 'Cell', [wordsRun(own, block.text, { colour: soft })])]
    case 'verdict': {
      const { state, figure, unit, words } = block
      const colour = { passes: approved, fails: rubric, open: '211D17' }[state]
      return [
        docxParagraph(own, 'Normal', [
          wordsRun(own, `${figure} `, { size: 52, isBold: true, colour }),
          wordsRun(own, unit, { colour: soft }),
          wordsRun(own, `   ${words}`, { colour: soft }),
        ]),
      ]
    }
    case 'progress': {
      const shown = block.parts.filter(({ share }) => share > 0)
      const colours = { approved, query: rubric, unreviewed: rule }
      const widths = shown.map(({ share }) => Math.max(60, Math.round(share * pageWidth)))
      const bar = shown.map(({ status }) => ({ ...cell('', { size: 2 }), ground: colours[status] }))
      const labels = block.parts.map(({ label }) => label).join('   ·   ')
      return [
        ...(shown.length === 0
          ? []
          : [docxTable(widths, [{ cells: bar, height: 140 }], isFromRight)]),
        docxParagraph(own, 'Cell', [wordsRun(own, labels, { colour: soft, size: 19 })]),
      ]
    }
    case 'figures': {
      const rows: DocxRow[] = []
      for (let at = 0; at < block.items.length; at += 4) {
        const items = [0, 1, 2, 3].map((column) => block.items[at + column])
        rows.push({
          rule,
          cells: items.map((item) => ({
            content: [
              docxParagraph(own, 'Cell', [
                wordsRun(own, item?.label ?? '', { colour: faint, size: 18 }),
              ]),
              docxParagraph(own, 'Cell', [
                wordsRun(own, item?.value ?? '', { isBold: true, size: 28 }),
                wordsRun(own, ` ${item?.detail ?? ''}`, { colour: soft, size: 18 }),
              ]),
            ],
          })),
        })
      }
      return [docxTable([2410, 2410, 2409, 2409], rows, isFromRight)]
    }
    case 'formula':
      return [
        docxTable(
          [3200, pageWidth - 3200],
          block.lines.map(({ label, expression, value }) => ({
            cells: [
              cell(label, { colour: faint, size: 20 }),
              {
                content: [
                  docxParagraph(
                    'en',
                    'Cell',
                    [
                      docxRun('en', `${expression} = `, false, { size: 20 }),
                      docxRun('en', value, false, { size: 20, isBold: true }),
                    ],
                    [],
                    isFromRight ? 'end' : 'start',
                  ),
                ],
              },
            ],
          })),
          isFromRight,
        ),
      ]
    case 'table':
      return [tableBlock(block, own)]
    case 'entries':
      return [
        docxTable(
          [700, (pageWidth - 700) / 2, (pageWidth - 700) / 2],
          block.entries.flatMap((entry) => entryRows(entry, own)),
          isFromRight,
        ),
      ]
  }
}

function tableBlock({ heads, rows, names, hasTotal }: ReportTable, own: LanguageTag): Xml {
  const others = heads.length - 1
  const first = Math.max(2300, pageWidth - others * 1400)
  const widths = heads.map((_, at) =>
    at === 0 ? first : Math.floor(Math.min(1400, (pageWidth - first) / others)),
  )
  const paragraph = (text: string, column: number, look: DocxLook, language = own) =>
    docxParagraph(
      own,
      'Cell',
      [wordsRun(language, text, { size: 20, ...look })],
      [],
      column === 0 ? 'start' : 'end',
    )
  const head = heads.map((text, column) => ({
    content: [paragraph(text, column, { colour: faint, size: 17 })],
  }))
  return docxTable(
    widths,
    [
      { cells: head, rule: strong, isHead: true },
      ...rows.map((row, at) => {
        const isTotal = hasTotal === true && at === rows.length - 1
        return {
          rule: isTotal || (hasTotal === true && at === rows.length - 2) ? strong : rule,
          cells: row.map((text, column) => ({
            content: [
              paragraph(
                text,
                column,
                { isBold: isTotal },
                column === 0 ? (names?.[at] ?? own) : own,
              ),
            ],
          })),
        }
      }),
    ],
    directionOf(own) === 'rtl',
  )
}

/** What it is, its texts, what is said of it: rows that stay together, under one number. */
function entryRows(
  { number, about, tone, texts, remarks }: ReportEntry,
  own: LanguageTag,
): readonly DocxRow[] {
  const colour = { attention: rubric, approved, plain: '211D17' }[tone]
  const keep = [element('w:keepNext', {}, [])]
  const [what, ...rest] = about
  const said = remarks.filter(({ runs, by }) => runs.length > 0 || by !== '')
  /** The cells of each row, each with its paragraphs. */
  const parts: (readonly (readonly Xml[])[])[] = []
  if (what !== undefined) {
    parts.push([
      [
        docxParagraph(
          own,
          'Cell',
          [
            wordsRun(own, what, { isBold: true, colour, size: 20 }),
            ...rest.map((text) => wordsRun(own, `   ${text}`, { colour: soft, size: 20 })),
          ],
          keep,
        ),
      ],
    ])
  }
  // As on the page: the text that runs from the right stands on the right.
  const [one] = texts
  const isSameWay = one === undefined || directionOf(one.language) === directionOf(own)
  const ordered = isSameWay ? texts : texts.toReversed()
  parts.push(ordered.map((text) => [articleText(text, said.length > 0 ? keep : [])]))
  if (said.length > 0) {
    parts.push([
      said.map(({ runs, by }) =>
        docxParagraph(own, 'Cell', [
          ...runs.map((run) => markedRun(run, languageOf(run.text, own), 20)),
          wordsRun(own, `${runs.length > 0 ? `${directionMark(own)}   ` : ''}${by}`, {
            colour: faint,
            size: 18,
          }),
        ]),
      ),
    ])
  }
  return parts.map((cells, at) => ({
    ...(at === parts.length - 1 ? { rule } : {}),
    cells: [
      {
        content: [
          docxParagraph(own, 'Cell', [
            wordsRun(own, at === 0 ? number : '', {
              colour: tone === 'plain' ? faint : colour,
              size: 18,
            }),
          ]),
        ],
      },
      ...cells.map((content) => ({
        content,
        span: cells.length === 1 ? 2 : 1,
      })),
    ],
  }))
}

function articleText({ language, runs }: ReportText, properties: readonly Xml[]): Xml {
  return docxParagraph(
    language,
    'Cell',
    runs.map((run) => markedRun(run, language)),
    properties,
  )
}

function markedRun(
  { text, mark: how }: ReportText['runs'][number],
  language: LanguageTag,
  size?: number,
): Xml {
  const looks = {
    removed: { isStruck: true, colour: rubric },
    added: { isUnderlined: true, colour: lapis },
    marked: { ground: mark },
  } as const
  const look = how === undefined ? {} : looks[how]
  return docxRun(language, text, false, size === undefined ? look : { ...look, size })
}

/** Words of people are in whatever language they wrote. */
function languageOf(text: string, own: LanguageTag): LanguageTag {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  return /\p{Script=Latin}/u.test(text) ? 'en' : own
}
