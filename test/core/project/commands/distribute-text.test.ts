import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributeText } from '../../../../src-core/project/commands/distribute-text'
import { joinTexts } from '../../../../src-core/project/queries/bead-text'

const asImported = (...texts: readonly string[]) => texts.map((text) => ({ text, imported: text }))

describe('distributing an edited text', () => {
  const sentences = asImported('The ferry came late.', 'Nobody was angry.', 'They sang.')

  it.each([
    [
      'a word changed',
      'The ferry came early. Nobody was angry. They sang.',
      ['The ferry came early.', 'Nobody was angry.', 'They sang.'],
    ],
    [
      'a word at the start of a sentence',
      'The ferry came late. Almost nobody was angry. They sang.',
      ['The ferry came late.', 'Almost nobody was angry.', 'They sang.'],
    ],
    [
      'a sentence emptied with its space',
      'The ferry came late. They sang.',
      ['The ferry came late.', '', 'They sang.'],
    ],
    [
      'the first sentence taken out',
      'Nobody was angry. They sang.',
      ['', 'Nobody was angry.', 'They sang.'],
    ],
    ['all taken out', '', ['', '', '']],
    [
      'the space between two taken out',
      'The ferry came late.Nobody was angry. They sang.',
      ['The ferry came late.Nobody was angry.', '', 'They sang.'],
    ],
    [
      'typing at the end',
      'The ferry came late. Nobody was angry. They sang. ',
      ['The ferry came late.', 'Nobody was angry.', 'They sang. '],
    ],
  ])('%s', (_, after, expected) => {
    expect(distributeText(sentences, after)).toEqual(expected)
  })

  it('keeps Arabic sentences apart', () => {
    const arabic = asImported('تأخرت العبّارة.', 'لم يغضب أحد.')
    expect(distributeText(arabic, 'تأخرت العبّارة كثيرًا. لم يغضب أحد.')).toEqual([
      'تأخرت العبّارة كثيرًا.',
      'لم يغضب أحد.',
    ])
  })

  it('gives a sentence its text back when the space before it is written again', () => {
    const glued = 'The ferry came late.Nobody was angry.'
    const [first, second] = asImported('The ferry came late.', 'Nobody was angry.')
    const [one, other] = distributeText([first!, second!], glued)
    const apart = distributeText(
      [
        { ...first!, text: one! },
        { ...second!, text: other! },
      ],
      'The ferry came late. Nobody was angry.',
    )
    expect(apart).toEqual(['The ferry came late.', 'Nobody was angry.'])
  })

  it('leaves a sentence empty that was taken out before, whatever is written elsewhere', () => {
    const before = [
      { text: 'The ferry came.', imported: 'The ferry came.' },
      { text: '', imported: 'Nobody was angry.' },
    ]
    expect(distributeText(before, 'The old ferry came late. It rained.')).toEqual([
      'The old ferry came late. It rained.',
      '',
    ])
  })

  it('always gives texts that join to exactly what was written (seed 42)', () => {
    const word = fc.constantFrom('a', 'bb', 'c.', 'ج', 'د؟', '', ' ', 'e f', '\u200f', '…')
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
    const sentence = fc.record({ text, imported: text })
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), text, (before, after) => {
        const texts = distributeText(before, after)
        expect(texts).toHaveLength(before.length)
        expect(joinTexts(texts)).toBe(after)
      }),
      { seed: 42, numRuns: 1000 },
    )
  })
})
