import { describe, expect, it } from 'vitest'
import { textOfLine } from '../../../../src-core/formats/pdf/text-of-line'

/** Reads signs as they stand on the paper, from the left. */
const read = (shown: string, isFromRight: boolean) =>
  textOfLine(
    [...shown].map((text) => ({ text })),
    isFromRight,
  )
const turned = (text: string) => [...text].toReversed().join('')

describe('a line as it stands on the paper', () => {
  it('is read from the right where Arabic is, words from the left and numbers in their own order', () => {
    expect(read(turned('كتب للجميع'), true)).toBe('كتب للجميع')
    expect(read(`${turned(' في قاعة')}Harbour Design Studio${turned('صممتها ')}`, true)).toBe(
      'صممتها Harbour Design Studio في قاعة',
    )
    expect(read(`${turned(' زائر')}1,204,500${turned('حضر ')}`, true)).toBe('حضر 1,204,500 زائر')
    expect(read(`${turned('، وغاب')}12/03/2025${turned('يوم ')}`, true)).toBe(
      'يوم 12/03/2025، وغاب',
    )
    expect(read(`${turned(' كتاب')}١٢٬٠٠٠${turned('نحو ')}`, true)).toBe('نحو ١٢٬٠٠٠ كتاب')
  })

  it('keeps the numbers of a range, and a sign beside a number, in the order of the line', () => {
    expect(read('٢٠٢٤–٢٠٢٠', true)).toBe('٢٠٢٠–٢٠٢٤')
    expect(read(`${turned(' منها')}%20`, true)).toBe('20% منها')
  })

  it('keeps a bracket with the words that it encloses', () => {
    expect(read(`${turned(' هنا')}Studio (HDS)${turned('شركة ')}`, true)).toBe(
      'شركة Studio (HDS) هنا',
    )
  })

  it('is read from the left in English, with Arabic words and what stands between them turned round', () => {
    expect(read(`The word ${turned('كتاب، ٣ كتب')} means`, false)).toBe(
      'The word كتاب، ٣ كتب means',
    )
  })
})
