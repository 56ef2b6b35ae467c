import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposePage } from '../../../src-core/load/propose-page'
import { proposePair } from '../../../src-core/load/propose-pair'
import { splitBlocks } from '../../../src-core/load/split-blocks'

const seed = 20_260_611

const arabicWords =
  'في من على البحر المرفأ خبز ملح «قال» سفينة، وصلت. رجل؟ كتب ١٩٦٧ 12 حزيران ــ (أ ف ب) صورة: اقرأ أيضاً ليلى'.split(
    ' ',
  )
const englishWords =
  'the a sea harbour bread Salt “said” ship, came. Who? wrote 1967 12 June — (AP) Photo: Read also By Layla'.split(
    ' ',
  )
const oddWords = [
  '***',
  '•',
  '|',
  '1.',
  'RFID',
  'حزب\u0640\u0640الله',
  'Привет',
  '\u{1f35e}',
  '#tag',
  '©',
]

const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...arabicWords) },
  { weight: 5, arbitrary: fc.constantFrom(...englishWords) },
  { weight: 1, arbitrary: fc.constantFrom(...oddWords) },
)
const line = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('', '', ' ', '\t', '\u00a0\u00a0'), fc.array(word, { maxLength: 25 }))
    .map(([indent, parts]) => indent + parts.join(' '))
const lines = fc.oneof(
  line(words),
  line(fc.constantFrom(...arabicWords)),
  line(fc.constantFrom(...englishWords)),
)
const pages = fc
  .array(fc.tuple(lines, fc.constantFrom('\n', '\n\n', '\r\n', '\u2029', '\n \n')))
  .map((parts) => parts.flat().join(''))

/** What can be seen of a text, without the signs that may part two languages on a line. */
const visible = (text: string): string => text.replace(/[\s\u00a0|_\u0640\u2010-\u2015/•●-]/gu, '')

describe('loading', () => {
  it('loses, doubles and moves no character of a text', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const seen = (of: string): string => of.replace(/\s/gu, '')
        expect(
          seen(
            splitBlocks(text)
              .map((block) => block.text)
              .join(''),
          ),
        ).toBe(seen(text))
      }),
      { seed, numRuns: 200 },
    )
  })

  it('loses, doubles and moves no character of a page', () => {
    let read = 0
    fc.assert(
      fc.property(pages, (text) => {
        const result = proposePage({ name: 'page', text })
        if (!result.ok) return
        read += 1
        const { blocks } = result.value
        expect(visible(blocks.map((block) => block.text).join(''))).toBe(visible(text))
        expect(blocks.every((block) => block.text.trim() === block.text && block.text !== '')).toBe(
          true,
        )
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
        expect(result.value.languages.source).not.toBe(result.value.languages.target)
      }),
      { seed, numRuns: 400 },
    )
    expect(read).toBeGreaterThan(120)
  })

  it('answers any two texts with a proposal or a problem, and reads a proposal again as it is', () => {
    fc.assert(
      fc.property(pages, fc.oneof(pages, fc.string({ unit: 'binary' })), (source, target) => {
        const result = proposePair({ name: 'a', text: source }, { name: 'b', text: target })
        if (!result.ok) {
          expect(['file-empty', 'same-language', 'nothing-to-align']).toContain(result.problem.code)
          return
        }
        const again = (side: string): string =>
          result.value.blocks
            .filter((block) => block.side === side)
            .map((block) => block.text)
            .join('\n\n')
        const texts = splitBlocks(again('source')).map((block) => block.text)
        expect(texts.join('\n\n')).toBe(again('source'))
      }),
      { seed, numRuns: 150 },
    )
  })

  it('reads hostile and huge texts in a moment', () => {
    const hostile = [
      'a'.repeat(400_000),
      '. '.repeat(100_000),
      `${'"'.repeat(200_000)}x`,
      `x${' '.repeat(200_000)}y`,
      '('.repeat(300_000),
      'كلمة '.repeat(50_000),
      'word كلمة '.repeat(20_000),
      'By A\n'.repeat(10_000),
      'The sea had never once repeated itself\n\n'.repeat(5000),
      'سطر قصير\n'.repeat(20_000),
    ]
    const texts = hostile.map((text) => ({
      name: 'page',
      text: `${text}\n\nشيء آخر.\n\nSomething else.`,
    }))
    const started = performance.now()
    for (const text of texts) expect(proposePage(text)).toHaveProperty('ok')
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
