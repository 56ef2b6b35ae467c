import { describe, expect, it } from 'vitest'
import { createAligner } from '../../../../src-core/align/create-aligner'
import { loadAlignerData } from '../../../../src-main/aligner-data'
import { bitextOf } from '../../../support/check-aligner'

const aligner = createAligner(loadAlignerData())

function onlyIn(side: 'source' | 'target', source: string, target: string): readonly string[] {
  return aligner
    .align(bitextOf(source, target))
    .flatMap(({ reasons }) => reasons)
    .flatMap((reason) => {
      const isAlone = side === 'source' ? reason.target === null : reason.source === null
      return isAlone && reason.kind === 'name' ? [reason[side] ?? ''] : []
    })
}

describe('names that only one side has', () => {
  it('are named whole', () => {
    expect(
      onlyIn(
        'target',
        'وصل الوفد إلى المدينة مساء أمس.',
        'The delegation of Marcus Whitfield arrived yesterday.',
      ),
    ).toEqual(['Marcus Whitfield'])
  })

  it('are not those that one side says again, where the other has a pronoun', () => {
    expect(
      onlyIn(
        'target',
        'زارت سعاد بيروت في الربيع، وقالت إنها تحب شوارعها.',
        'Souad visited Beirut in spring, and said she loved the streets of Beirut.',
      ),
    ).toEqual([])
  })

  it('are not people called after the country that the other side names', () => {
    expect(
      onlyIn(
        'target',
        'عادت العلاقات مع سوريا بعد الزيارة.',
        'After the visit, relations with the Syrians were restored.',
      ),
    ).toEqual([])
  })

  it('are not the parts of a name that the other side has', () => {
    expect(
      onlyIn(
        'target',
        'وصل الوفد إلى تل أبيب مساء أمس.',
        'The delegation arrived in Tel Aviv last night.',
      ),
    ).toEqual([])
  })

  it('are not words whose capital comes from their place: “I”, a quotation, a title', () => {
    expect(
      onlyIn(
        'target',
        'قالت الوزيرة: «لن نعود إلى ذلك اليوم، وأنا آسفة».',
        'The minister said: “We will not go back to that day, and I regret it.”',
      ),
    ).toEqual([])
    expect(onlyIn('target', 'لم تسر الأمور كما ينبغي', 'Things Did Not Go Quite Well')).toEqual([])
  })
})
