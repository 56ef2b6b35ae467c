import { describe, expect, it } from 'vitest'
import { analyseSide } from '../../../../src-core/align/text/analyse-side'

const nothing = (): number => 0

function keysOf(text: string): readonly string[] {
  const side = analyseSide([{ text, kind: 'body' }], nothing, 'ar')
  return Array.from(side.tokenTypes, (type) => side.types[type]?.key ?? '')
}

function numbersOf(text: string): readonly string[] {
  return keysOf(text).filter((key) => key.startsWith('#'))
}

describe('numbers in words and digits', () => {
  it.each([
    ['خمسة وعشرون رجلاً', '#25'],
    ['مئة وخمسون ألف ليرة', '#150000'],
    ['ثلاثة آلاف', '#3000'],
    ['٢٫٥ مليون دولار', '#2500000'],
    ['مليونين', '#2000000'],
    ['خمسة عشر', '#15'],
    ['في اليوم الثالث', '#3'],
    ['رابعًا، تغلق الأبواب', '#4'],
    ['القرن التاسع عشر', '#19'],
    ['في الذكرى الثالثة والستين', '#63'],
    ['الحادي والعشرين من آذار', '#21'],
    ['ثلاثينيات القرن العشرين', '#1930'],
    ['ثمانينات القرن الماضي', '#1980'],
    ['سبعينيات القرن الثامن عشر', '#1770'],
    ['في الستينيات من عمرها', '#60'],
    ['in the 1930s', '#1930'],
    ['the early seventies', '#1970'],
    ['a man in his sixties', '#60'],
    ['the sixty-third', '#63'],
    ['thousands of houses', '#1000'],
    ['آلاف البيوت', '#1000'],
    ['٦٨ في المئة', '#68'],
    ['twenty-five men', '#25'],
    ['a hundred and fifty thousand', '#150000'],
    ['$2.5 million', '#2500000'],
    ['68 per cent', '#68'],
    ['the third day', '#3'],
    ['a third man', '#3'],
    ['a third of them', '#0.333'],
    ['two-thirds of them', '#0.667'],
    ['ثلثي السكان', '#0.667'],
    ['وثلث السكان', '#0.333'],
  ])('%s is %s', (text, key) => {
    expect(numbersOf(text)).toEqual([key])
  })

  it('stay apart when they are two', () => {
    expect(numbersOf('بين 3 و5')).toEqual(['#3', '#5'])
    expect(numbersOf('from 1927 to 1953')).toEqual(['#1927', '#1953'])
    expect(numbersOf('رجلان وثلاثة أولاد، خمسة كتب')).toEqual(['#3', '#5'])
  })
})

describe('what is seen in a unit alone', () => {
  it('is its length, ending, sentences, quotations and digits', () => {
    const side = analyseSide(
      [
        { text: '«لماذا؟» سأل الرجل. ثم خرج (مسرعاً)!', kind: 'body' },
        { text: 'Mr. Haddad paid $20. He left…', kind: 'caption' },
        { text: 'قال:', kind: 'body' },
      ],
      nothing,
      'ar',
    )
    const [first, second, third] = side.units
    expect(first).toMatchObject({
      ending: 'exclamation',
      quoteCount: 1,
      bracketCount: 1,
      questionCount: 1,
      isFurniture: false,
    })
    expect(second).toMatchObject({ ending: 'ellipsis', sentenceCount: 2, isFurniture: true })
    expect(second?.digitShare).toBeCloseTo(2 / 24)
    expect(third?.ending).toBe('pause')
  })

  it('leaves out words that tell nothing, and keeps the places of the others', () => {
    const text = 'ذهب إلى السوق'
    const side = analyseSide([{ text, kind: 'body' }], nothing, 'ar')
    const words = Array.from(side.tokenStarts, (start, at) => text.slice(start, side.tokenEnds[at]))
    expect(words).toEqual(['ذهب', 'السوق'])
  })
})
