import { describe, expect, it } from 'vitest'
import { progress } from '../../../../src-core/project/queries/progress'
import { articleOf } from '../../../support/project-of'

describe('progress', () => {
  it('counts beads and source words by status, without furniture', () => {
    const article = articleOf(
      'وصلت العبّارة / متأخرة جدًا|a|approved',
      'لم يغضب أحد /|b|query',
      'غنّوا|c',
      '|d',
      'صورة الميناء /||furniture',
    )
    expect(progress(article)).toEqual({
      beads: { approved: 1, query: 1, unreviewed: 2 },
      sourceWords: { approved: 4, query: 3, unreviewed: 1 },
    })
  })

  it('counts the corrected text', () => {
    const article = articleOf('واحد|a')
    expect(progress(article).sourceWords.unreviewed).toBe(1)
    const source = [{ ...article.source[0]!, text: 'واحد اثنان ثلاثة' }]
    expect(progress({ ...article, source }).sourceWords.unreviewed).toBe(3)
  })
})
