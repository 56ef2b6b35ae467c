import { describe, expect, it } from 'vitest'
import {
  moveSplit,
  placeSplit,
  proposeBeadSplit,
  proposeParagraphSplit,
  splitAsProposed,
} from '../../../../src-core/project/commands/split-proposal'
import type { BeadSplit } from '../../../../src-core/project/commands/split-proposal'
import type { Article } from '../../../../src-core/project/model'
import { secondPart } from '../../../../src-core/project/queries/second-part'
import { checkOutcome } from '../../../support/check-change'
import { articleIn, countingIds, projectOf } from '../../../support/project-of'

function proposed(article: Article): BeadSplit {
  const proposal = proposeBeadSplit(article, 'b1')
  if (proposal === null) throw new Error('nothing to split')
  return proposal
}

describe('the proposal of a split', () => {
  const project = projectOf('كتب ثم / قرأ ثم نام / وصحا|He wrote / he read he slept / he woke')
  const article = articleIn(project)
  const start: BeadSplit = {
    type: 'bead',
    bead: 'b1',
    places: { source: 7, target: 9 },
    chosen: [],
  }

  it('is moved by words and by sentences, and the other side follows until it is moved itself', () => {
    const on = moveSplit(article, start, 'source', 'sentence', 1)
    expect(on).toMatchObject({ places: { source: 18, target: 26 }, chosen: ['source'] })
    const word = moveSplit(article, on, 'source', 'word', -1)
    expect(word).toMatchObject({ places: { source: 14 } })
    const fixed = moveSplit(article, on, 'target', 'word', 1)
    expect(fixed).toMatchObject({
      places: { source: 18, target: 29 },
      chosen: ['source', 'target'],
    })
    expect(moveSplit(article, fixed, 'source', 'sentence', -1)).toMatchObject({
      places: { source: 7, target: 29 },
    })
  })

  it('stays where it is at the end, and where a part would have no text', () => {
    const null1 = articleIn(projectOf('أ ب|'))
    const only = proposed(null1)
    expect(only.places).toEqual({ source: 2, target: 0 })
    expect(moveSplit(null1, only, 'source', 'word', 1)).toBe(only)
    expect(moveSplit(null1, only, 'source', 'word', -1)).toBe(only)
    expect(moveSplit(null1, only, 'target', 'word', 1)).toBe(only)
  })

  it('is put at the word nearest to a place', () => {
    expect(placeSplit(article, start, 'target', 13).places.target).toBe(12)
    expect(placeSplit(article, start, 'target', 16).places.target).toBe(17)
  })

  it('says what would stand behind it', () => {
    const cut = placeSplit(article, start, 'source', 10)
    expect(secondPart(article, cut, 'source')).toEqual([
      { sentence: 's2', start: cut.places.source - 7 },
      { sentence: 's3', start: 0 },
    ])
  })

  it('is made as it is', () => {
    checkOutcome(project, splitAsProposed(article, start, countingIds()), [
      'كتب ثم /|He wrote /|person',
      'قرأ ثم نام / وصحا|he read he slept / he woke|person',
    ])
  })

  it('is none for one word on each side', () => {
    expect(proposeBeadSplit(articleIn(projectOf('أ|a')), 'b1')).toBeNull()
    expect(proposeBeadSplit(article, 'x')).toBeNull()
  })
})

describe('the proposal of a split of a paragraph', () => {
  const article = articleIn(projectOf('أ|a', 'ب|b', 'ج|c', 'د|d', '¶ه|e'))

  it('stands before the bead, or in the middle from its first', () => {
    expect(proposeParagraphSplit(article, 'b2')).toEqual({ type: 'paragraph', bead: 'b2' })
    expect(proposeParagraphSplit(article, 'b1')).toEqual({ type: 'paragraph', bead: 'b3' })
    expect(proposeParagraphSplit(article, 'b5')).toBeNull()
  })

  it('is moved by beads, inside the paragraph', () => {
    const first = { type: 'paragraph', bead: 'b2' } as const
    expect(moveSplit(article, first, 'target', 'word', 1)).toEqual({ ...first, bead: 'b3' })
    expect(moveSplit(article, first, 'target', 'word', -1)).toBe(first)
    const last = { ...first, bead: 'b4' }
    expect(moveSplit(article, last, 'source', 'sentence', 1)).toBe(last)
  })

  it('says what would stand behind it', () => {
    expect(secondPart(article, { type: 'paragraph', bead: 'b3' }, 'target')).toEqual([
      { sentence: 't3', start: 0 },
      { sentence: 't4', start: 0 },
    ])
  })
})
