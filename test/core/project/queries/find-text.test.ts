import { describe, expect, it } from 'vitest'
import { findText } from '../../../../src-core/project/queries/find-text'
import { articleOf } from '../../../support/project-of'

const article = articleOf(
  'ذهب إلى المدرسـة /|He went to school. / School was out.',
  'مدرسةٌ قديمة /|An old one. /',
)

/** What was found, as it is written. */
function found(text: string, ...sides: ('source' | 'target')[]): readonly string[] {
  return findText(article, text, ...(sides.length > 0 ? [sides] : [])).map((match) => {
    const sentence = article[match.side].find(({ id }) => id === match.sentence)
    return `${match.sentence}: ${sentence!.text.slice(match.start, match.end)}`
  })
}

describe('finding a text', () => {
  it('finds every place, at the letters as they are written', () => {
    expect(found('school')).toEqual(['t1: school', 't2: School'])
  })

  it('folds Arabic: kashida, vowel marks, hamza and ta marbuta do not matter', () => {
    expect(found('مدرسه')).toEqual(['s1: مدرسـة', 's2: مدرسةٌ'])
    expect(found('الى')).toEqual(['s1: إلى'])
  })

  it('looks on the sides it is told', () => {
    expect(found('o', 'source')).toEqual([])
    expect(findText(article, 'o', ['target'])).toHaveLength(8)
  })

  it('finds places that do not overlap, and nothing for nothing', () => {
    expect(findText(articleOf('أ|aaaa'), 'aa').map(({ start }) => start)).toEqual([0, 2])
    expect(findText(article, '')).toEqual([])
    expect(findText(article, '\u064b')).toEqual([])
  })
})
