import { describe, expect, it } from 'vitest'
import { createAligner } from '../../../../src-core/align/create-aligner'
import { loadAlignerData } from '../../../../src-main/aligner-data'
import { bitextOf } from '../../../support/check-aligner'

const aligner = createAligner(loadAlignerData())

function missingNumbers(source: string, target: string): readonly (string | null)[] {
  return aligner
    .align(bitextOf(source, target))
    .flatMap(({ reasons }) => reasons)
    .filter((reason) => reason.kind === 'number' && reason.source === null)
    .map((reason) => reason.target)
}

describe('a number that only one side has', () => {
  it('is named when it is written in digits, or as a word that is a count', () => {
    expect(missingNumbers('اشترت المكتبة كتبا كثيرة.', 'The library bought 43 books.')).toEqual([
      '43',
    ])
    expect(missingNumbers('اشترت المكتبة كتبا كثيرة.', 'The library bought seven books.')).toEqual([
      'seven',
    ])
  })

  it('is passed over when it is a word such as “one”, which is often no number', () => {
    expect(
      missingNumbers(
        'وضعوا الحجارة إلى جانب الباب.',
        'They put the stones one by one beside the door.',
      ),
    ).toEqual([])
  })

  it('is not what the other side says with a half', () => {
    expect(missingNumbers('ثمن التذكرة دولار ونصف دولار.', 'The ticket costs $1.50.')).toEqual([])
    expect(
      missingNumbers('زار المكتبة مليون ونصف مليون قارئ.', 'The library had 1.5 million readers.'),
    ).toEqual([])
    expect(missingNumbers('ثمن التذكرة أربعة ونصف.', 'The ticket costs $7.50.')).toEqual(['7.50'])
  })

  it('is not a time of the day that the other side writes with another sign', () => {
    expect(
      missingNumbers('عادت العبارة الساعة ٥:٣٠ مساء.', 'The ferry came back at 5.30 pm.'),
    ).toEqual([])
    expect(
      missingNumbers('عادت العبارة الساعة ٥:٣٠ مساء.', 'The ferry came back at 6.30 pm.'),
    ).toEqual(['6.30'])
  })

  it('is not the two that Arabic says by an ending', () => {
    expect(missingNumbers('اشترت المكتبة كتابين.', 'The library bought 2 books.')).toEqual([])
    expect(missingNumbers('اشترت المكتبة كتبا.', 'The library bought 2 books.')).toEqual(['2'])
  })
})
