import { describe, expect, it } from 'vitest'
import { gridRows } from '../../../../src-core/project/queries/grid-rows'
import { linkedUnit } from '../../../../src-core/project/queries/linked-unit'
import { articleOf } from '../../../support/project-of'

describe('what is linked when a sentence is', () => {
  const article = articleOf('أ|a', '¶ب ج|b', 'د|c d', '¶ه|e')

  it('is itself where rows are sentences', () => {
    const rows = gridRows(article, 'sentence', null)
    expect(linkedUnit(article, rows, 'source', 's3')).toEqual({
      sentences: ['s3'],
      first: 2,
      last: 2,
    })
  })

  it('is its side of the paragraph where rows are paragraphs', () => {
    const rows = gridRows(article, 'paragraph', null)
    expect(linkedUnit(article, rows, 'source', 's3')).toEqual({
      sentences: ['s2', 's3', 's4'],
      first: 1,
      last: 3,
    })
    expect(linkedUnit(article, rows, 'target', 't5').sentences).toEqual(['t5'])
  })
})
