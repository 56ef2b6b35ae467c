import { describe, expect, it } from 'vitest'
import { findNearestMatch } from '../../../../src-core/project/queries/find-nearest-match'
import type { GridPlace } from '../../../../src-core/project/queries/find-nearest-match'
import { findText } from '../../../../src-core/project/queries/find-text'
import { compileSearch } from '../../../../src-core/text/search-text'
import { articleOf } from '../../../support/project-of'

const article = articleOf('س|one / a one', 'ش|none', 'ص|two', 'ض|one one /')
const search = compileSearch({
  text: 'one',
  isRegex: false,
  isWholeWords: true,
  matchesCase: false,
  foldsLetters: true,
})
// t1 0, t2 2, t5 0, t5 4
const matches = typeof search === 'string' ? [] : findText(article, search)

const at = (bead: string, sentence?: string, offset?: number): GridPlace => ({
  bead,
  side: 'target',
  ...(sentence === undefined ? {} : { sentence }),
  ...(offset === undefined ? {} : { offset }),
})

describe('the match nearest to a place', () => {
  it.each([
    ['the top', null, 0],
    ['a bead', at('b1'), 0],
    ['a match itself', at('b1', 't1', 0), 0],
    ['behind a match', at('b1', 't1', 1), 1],
    ['a bead without any', at('b2'), 2],
    ['between two of a sentence', at('b4', 't5', 1), 3],
    ['behind the last, so from the top', at('b4', 't5', 5), 0],
  ])('forward from %s', (_name, place, index) => {
    expect(findNearestMatch(article, matches, place, 'forward')).toBe(index)
  })

  it.each([
    ['the end', null, 3],
    ['a match, the one before it', at('b4', 't5', 4), 2],
    ['a bead, those of the beads above', at('b3'), 1],
    ['the first, so from the end', at('b1', 't1', 0), 3],
  ])('backward from %s', (_name, place, index) => {
    expect(findNearestMatch(article, matches, place, 'backward')).toBe(index)
  })

  it('is none where nothing was found', () => {
    expect(findNearestMatch(article, [], at('b1'), 'forward')).toBeNull()
  })
})
