import { describe, expect, it } from 'vitest'
import { expandReplacement } from '../../../src-core/text/search-replacement'

const captures = { numbered: ['٣٤', null], named: { unit: 'ألف' } }

describe('what is written instead of a match', () => {
  it.each([
    ['$1 كتاب', '٣٤ كتاب'],
    ['[$2]', '[]'],
    ['$<unit>', 'ألف'],
    ['$& $$1', '٣٤ ألف $1'],
    ['$12', '٣٤2'],
    ['$3 $0 $<other> $<constructor> $', '$3 $0 $<other> $<constructor> $'],
  ])('%s becomes %s', (template, expected) => {
    expect(expandReplacement(template, '٣٤ ألف', captures)).toBe(expected)
  })

  it('is the same as that of the language for groups by number', () => {
    for (const template of ['$1-$2-$&-$$', '$2$1', '$11', 'x']) {
      expect(expandReplacement(template, 'ab', { numbered: ['a', 'b'], named: {} })).toBe(
        'ab'.replace(/(a)(b)/u, template),
      )
    }
  })
})
