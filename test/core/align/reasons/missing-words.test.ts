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

  it('are not those that the other side spells as it hears them, silent letters left out', () => {
    expect(
      onlyIn(
        'target',
        'قالت المديرة إن كالاهان وويلوبي رفضا العرض مرتين.',
        'The director said that Callaghan and Willoughby had refused the offer twice.',
      ),
    ).toEqual([])
  })

  it('are not the people of a place that the other side names, or its acronym', () => {
    expect(
      onlyIn('target', 'وصل وفد من ويلز مساء أمس.', 'A Welsh delegation arrived last night.'),
    ).toEqual([])
    expect(
      onlyIn(
        'source',
        'اجتمع وزراء المنطقة الأوروبية مساء أمس.',
        'The ministers of the EEA met last night.',
      ),
    ).toEqual([])
  })

  it('are not common words with a capital, ranks or acronyms', () => {
    expect(
      onlyIn(
        'target',
        'قال النقيب إن المفوضية أرسلت عينات من الحمض إلى المختبر.',
        'It was Capt who said that the Commission had sent some DNA and PhDs to the laboratory.',
      ),
    ).toEqual([])
  })

  it('are named where the Arabic has them and the English does not', () => {
    expect(
      onlyIn('source', 'عادت العبارة من بيروت مساء أمس.', 'The ferry came back last night.'),
    ).toEqual(['بيروت'])
    expect(
      onlyIn(
        'source',
        `وصل شولتهايس إلى الجزيرة في الصباح.
         ثم زار شولتهايس المكتبة الكبيرة.`,
        `In the morning Schultheiss arrived at the island.
         Then he visited the great library.`,
      ),
    ).toEqual(['شولتهايس'])
  })

  it('are named when they are made of words that are common ones alone', () => {
    expect(
      onlyIn('target', 'سافرت السفن أمس.', 'Yesterday the ships sailed to the Middle East.'),
    ).toEqual(['Middle East'])
  })

  it('are named when another name stands in their place', () => {
    expect(
      onlyIn(
        'target',
        'قال المهندس إن فيتسجيرالد رفض العرض مرتين.',
        'The engineer said that Marchbanks had refused the offer twice.',
      ),
    ).toEqual(['Marchbanks'])
  })
})

describe('dates that only one side has', () => {
  it('are named as dates', () => {
    const reasons = aligner
      .align(bitextOf('عادت العبارة يوم الخميس.', 'The ferry came back on Monday.'))
      .flatMap((bead) => bead.reasons)
    expect(reasons).toContainEqual({ kind: 'date', source: 'الخميس', target: null })
    expect(reasons).toContainEqual({ kind: 'date', source: null, target: 'Monday' })
  })

  it('are not the Monday that is spelled like a two', () => {
    expect(
      aligner
        .align(bitextOf('عادت العبارة يوم الاثنين.', 'The ferry came back on Monday.'))
        .flatMap((bead) => bead.reasons),
    ).toContainEqual({ kind: 'date', source: 'الاثنين', target: 'Monday' })
  })
})
