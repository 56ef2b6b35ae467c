import { describe, expect, it } from 'vitest'
import { learnLexicon } from '../../../../src-core/align/lexicon/learn-lexicon'
import { indexLexicons } from '../../../../src-core/align/lexicon/lexicon-index'
import { parseLexicon, writeLexicon } from '../../../../src-core/align/lexicon/parse-lexicon'

const pairs = [
  { ar: 'وقف الزنبط أمام البيت', en: 'The quoll stood before the house' },
  { ar: 'رأينا الزنبط قرب النهر', en: 'We saw the quoll near the river' },
  { ar: 'نام الأطفال باكرا ليلتها', en: 'The children slept early that night' },
  { ar: 'هطل المطر على الحقول', en: 'The rain fell on the fields' },
  { ar: 'كتبت رسالة إلى أختي', en: 'I wrote a letter to my sister' },
  { ar: 'فتحت المعصرة أبوابها', en: 'The press opened its doors' },
]

describe('learning a lexicon', () => {
  it('finds words that occur together again, and not those seen once', () => {
    expect(learnLexicon(pairs)).toEqual([{ forms: ['الزنبط'], glosses: ['quoll'], strength: 0.63 }])
  })

  it('leaves alone what is known', () => {
    expect(learnLexicon(pairs, indexLexicons([parseLexicon('زنبط\tquoll')]))).toEqual([])
  })

  it('learns nothing from nothing', () => {
    expect(learnLexicon([])).toEqual([])
  })

  it('is written and read back with its strengths', () => {
    const entries = [...learnLexicon(pairs), { forms: ['بيت', 'دار'], glosses: ['house', 'home'] }]
    expect(parseLexicon(writeLexicon(entries))).toEqual(entries)
  })
})
