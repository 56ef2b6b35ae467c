import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../../src-core/project/model'
import { isInTexts, reasonSpans } from '../../../../src-core/project/queries/reason-spans'

const number = (source: string | null, target: string | null): Reason => ({
  kind: 'number',
  source,
  target,
})

function found(reason: Reason, text: string): readonly string[] {
  return reasonSpans(reason, 'target', text).map(({ start, end }) => {
    const marked = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
    return marked
  })
}

describe('the letters of a reason', () => {
  it('are whole numbers only', () => {
    expect(found(number(null, '12'), '112, 12.5 and 3.12 are not 12.')).toEqual([
      '112, 12.5 and 3.12 are not [12].',
    ])
  })

  it('are whole words only, in Arabic with their marks and their kashida', () => {
    const name = (form: string): Reason => ({ kind: 'name', source: null, target: form })
    expect(found(name('عين'), 'عينان وعين عين\u0640ة')).toEqual([])
    expect(found(name('عين'), 'نبع عين، والعين')).toEqual(['نبع [عين]، والعين'])
    expect(found(name('C.'), 'C. and Cx')).toEqual(['[C.] and Cx'])
  })

  it('are found wherever they stand', () => {
    expect(reasonSpans(number('٥', null), 'source', '٥ من ٥')).toEqual([
      { start: 0, end: 1 },
      { start: 5, end: 6 },
    ])
  })

  it('are the quoted words of a quotation, and the marks of a question', () => {
    const quotation: Reason = { kind: 'quotation', source: null, target: '\u201C\u201D' }
    expect(found(quotation, 'He said \u201Cno\u201D.')).toEqual(['He said [\u201Cno\u201D].'])
    const question: Reason = { kind: 'punctuation', source: null, target: '?' }
    expect(found(question, 'Why?')).toEqual(['Why[?]'])
  })

  it('are none on the side that lacks them', () => {
    expect(reasonSpans(number('٥', null), 'target', '٥')).toEqual([])
  })

  it('say whether a reason still speaks of its texts', () => {
    const texts = { source: 'نحو ٣٤ ألف كتاب', target: 'some 34,000 books' }
    expect(isInTexts(number(null, '43,000'), texts)).toBe(false)
    expect(isInTexts(number('٣٤ ألف', '34,000'), texts)).toBe(true)
    expect(isInTexts({ kind: 'length', source: null, target: null, ratio: 1 }, texts)).toBe(true)
  })
})
