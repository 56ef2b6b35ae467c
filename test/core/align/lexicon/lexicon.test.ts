import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../../src-core/align/lexicon/gazetteer'
import { indexLexicons } from '../../../../src-core/align/lexicon/lexicon-index'
import { parseLexicon } from '../../../../src-core/align/lexicon/parse-lexicon'
import { foldArabicWord } from '../../../../src-core/align/words/fold-word'
import { readDictd } from '../../../../src-core/align/lexicon/read-dictd'

describe('a lexicon file', () => {
  it('is read line by line; comments and broken lines are passed over', () => {
    const text = '# note\nكتاب, كتب\tbook; volume\n\nno tab here\n\tno form\nبيت\thouse\n'
    expect(parseLexicon(text)).toEqual([
      { forms: ['كتاب', 'كتب'], glosses: ['book', 'volume'] },
      { forms: ['بيت'], glosses: ['house'] },
    ])
  })

  it('is merged with others, and links the words of phrases weakly', () => {
    const index = indexLexicons([
      parseLexicon('كتاب\tbooks'),
      parseLexicon('كتاب\tletter\nرئيس الوزراء\tprime minister'),
    ])
    expect(index.stemsOf.get('كتاب')).toEqual(
      new Map([
        ['book', 1],
        ['letter', 1],
      ]),
    )
    expect(index.stemsOf.get(foldArabicWord('رئيس'))?.get('prim')).toBeCloseTo(0.49)
  })
})

describe('the gazetteer', () => {
  it('knows months of all calendars, weekdays, countries and currencies', () => {
    const pairs = gazetteer().map(({ forms, glosses }) => `${forms.join()} ${glosses.join()}`)
    expect(pairs).toEqual(
      expect.arrayContaining(['حزيران June', 'يونيو June', 'الخميس Thursday', 'لبنان Lebanon']),
    )
  })
})

describe('a dictd dictionary', () => {
  const bytes = new TextEncoder().encode(
    'بيت /bejt/\n1. House\n2. home, dwelling\nsea /siː/\nبحر\n',
  )
  const decode = (part: Uint8Array): string => new TextDecoder().decode(part)
  // Offsets and lengths in base 64 digits: A is 0, B is 1 …
  const firstLength = new TextEncoder().encode('بيت /bejt/\n1. House\n2. home, dwelling\n').length
  const rest = bytes.length - firstLength
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const write = (value: number): string => `${digits[value >> 6] ?? ''}${digits[value & 63] ?? ''}`
  const index =
    `00databaseinfo\tA\tB\nبيت\tA\t${write(firstLength)}\n` +
    `sea\t${write(firstLength)}\t${write(rest)}\nbroken\t!!\tB\nfar\t//\t//\n`

  it('is read in both directions; what does not fit is passed over', () => {
    expect(readDictd(index, bytes, decode)).toEqual([
      { forms: ['بيت'], glosses: ['House', 'home', 'dwelling'] },
      { forms: ['بحر'], glosses: ['sea'] },
    ])
  })
})
