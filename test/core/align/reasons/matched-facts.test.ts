import { describe, expect, it } from 'vitest'
import { createAligner } from '../../../../src-core/align/create-aligner'
import type { ReasonKind } from '../../../../src-core/project/model'
import { loadAlignerData } from '../../../../src-main/aligner-data'
import { bitextOf } from '../../../support/check-aligner'

const aligner = createAligner(loadAlignerData())

/** What both sides of a pair of texts have, as `source = target`. */
function matched(kind: ReasonKind, source: string, target: string): readonly string[] {
  return aligner
    .align(bitextOf(source, target))
    .flatMap(({ reasons }) => reasons)
    .flatMap((reason) =>
      reason.kind === kind && reason.source !== null && reason.target !== null
        ? [`${reason.source} = ${reason.target}`]
        : [],
    )
}

describe('names that both sides have', () => {
  it('are told whole, with the article that is written onto one of their words', () => {
    expect(
      matched(
        'name',
        'زارت الكاتبة ليلى الحداد مدينة تل أبيب في الربيع.',
        'The writer Layla al-Haddad visited the town of Tel Aviv in spring.',
      ),
    ).toEqual(expect.arrayContaining(['ليلى الحداد = Layla al-Haddad', 'تل أبيب = Tel Aviv']))
  })

  it('are told whole where their words stand in another order', () => {
    expect(
      matched(
        'name',
        'التقى الرئيس السوري وفداً من التجار مساء أمس.',
        'Last night the Syrian President met a delegation of merchants.',
      ),
    ).toEqual(['الرئيس السوري = Syrian President'])
  })

  it('are two where a sign stands between them', () => {
    expect(
      matched(
        'name',
        'سافر الوفد إلى دمشق، بيروت، عمّان.',
        'The delegation travelled to Damascus, Beirut, Amman.',
      ),
    ).toHaveLength(3)
  })

  it('are not common words whose capital comes from a title', () => {
    const texts = ['الباب المفتوح في بيروت', 'Open Door in Beirut'] as const
    expect(matched('name', ...texts)).toEqual(['بيروت = Beirut'])
    expect(matched('word', ...texts)).toEqual(
      expect.arrayContaining(['الباب = Door', 'المفتوح = Open']),
    )
  })
})

describe('months after which people are called', () => {
  it('are dates beside a number only', () => {
    expect(matched('date', 'غادر الوفد في ١٢ رجب.', 'The delegation left on 12 Rajab.')).toEqual([
      'رجب = Rajab',
    ])
    const person = ['كتب رجب الحداد عن البحر.', 'Rajab Haddad wrote about the sea.'] as const
    expect(matched('date', ...person)).toEqual([])
    expect(matched('name', ...person)).toEqual(['رجب الحداد = Rajab Haddad'])
  })
})

describe('words of grammar', () => {
  it('are neither told as matched nor as missing', () => {
    const reasons = aligner
      .align(
        bitextOf(
          'بعد الحصاد يجلس الفلاحون معاً، لكن لا أحد منهم يتكلم.',
          'After the harvest the farmers sit together, but none of them can speak.',
        ),
      )
      .flatMap(({ reasons }) => reasons)
    const texts = reasons.flatMap(({ source, target }) => [source, target])
    for (const word of ['بعد', 'لكن', 'أحد', 'After', 'but', 'none', 'them', 'can'])
      expect(texts).not.toContain(word)
    expect(texts).toContain('harvest')
  })
})
