import { describe, expect, it } from 'vitest'
import { apply, invert, perform } from '../../../src-core/project/change'
import type { Change } from '../../../src-core/project/change'
import { indexById } from '../../../src-core/project/index-by-id'
import type { Sentence } from '../../../src-core/project/model'
import { checkChange } from '../../support/check-change'
import { articleIn, articleOf, projectOf } from '../../support/project-of'

const start = projectOf('أ|a', 'ب|b', 'ج|c')
const article = articleIn(start)

describe('apply', () => {
  it('replaces rows of the grid', () => {
    const [, second, third] = article.beads
    const merged = {
      ...second!,
      source: [...second!.source, ...third!.source],
      target: [...second!.target, ...third!.target],
    }
    checkChange(
      start,
      { type: 'replace-beads', article: 'article', at: 1, remove: 2, insert: [merged] },
      ['أ|a', 'ب ج|b c'],
    )
  })

  it('replaces sentences', () => {
    checkChange(start, write(1, 'bb'), ['أ|a', 'ب|bb', 'ج|c'])
  })

  it('adds and removes articles', () => {
    const other = { ...articleOf('د|d'), id: 'other' }
    const added = checkChange(start, {
      type: 'replace-articles',
      at: 1,
      remove: 0,
      insert: [other],
    })
    expect(added.articles).toEqual([article, other])
    checkChange(added, { type: 'replace-articles', at: 0, remove: 1, insert: [] })
  })

  it('sets the title', () => {
    const after = checkChange(start, { type: 'set-title', article: 'article', title: 'New' })
    expect(articleIn(after).title).toBe('New')
  })

  it('does the members of a batch one after the other, each in what the one before left', () => {
    checkChange(start, { type: 'batch', changes: [write(0, 'x'), write(0, 'xy'), write(2, 'z')] }, [
      'أ|xy',
      'ب|b',
      'ج|z',
    ])
  })

  it('leaves all that it does not name identical', () => {
    const after = articleIn(apply(start, write(1, 'bb')))
    expect(after.beads).toBe(article.beads)
    expect(after.source).toBe(article.source)
    expect(after.target[0]).toBe(article.target[0])
  })

  it('keeps the index of a list whose ids stay, and counts a list anew whose ids change', () => {
    const before = indexById(article.target)
    const after = articleIn(apply(start, write(1, 'bb')))
    expect(indexById(after.target)).toBe(before)
    const shorter = articleIn(
      apply(start, {
        type: 'batch',
        changes: [
          write(1, 'bb'),
          {
            type: 'replace-sentences',
            article: 'article',
            side: 'target',
            at: 0,
            remove: 1,
            insert: [],
          },
        ],
      }),
    )
    expect([...indexById(shorter.target)]).toEqual([
      ['t2', 0],
      ['t3', 1],
    ])
  })

  it('refuses a change that does not fit, and then changes nothing', () => {
    const tooFar: Change = { ...write(1, 'bb'), at: 3 }
    expect(() => apply(start, tooFar)).toThrow(RangeError)
    expect(() => apply(start, { type: 'batch', changes: [write(0, 'x'), tooFar] })).toThrow(
      RangeError,
    )
    expect(() => apply(start, { ...write(0, 'x'), article: 'none' })).toThrow(RangeError)
    expect(start).toEqual(projectOf('أ|a', 'ب|b', 'ج|c'))
  })
})

describe('invert', () => {
  it('gives the change that takes a batch back in the opposite order', () => {
    const change: Change = { type: 'batch', changes: [write(0, 'x'), write(0, 'y')] }
    expect(invert(start, change)).toEqual({
      type: 'batch',
      changes: [write(0, 'x'), write(0, 'a')],
    })
  })

  it('is the inverse that performing gives', () => {
    const change = write(2, 'z')
    expect(perform(start, change)).toEqual({
      project: apply(start, change),
      inverse: invert(start, change),
    })
  })
})

function write(at: number, text: string): Extract<Change, { type: 'replace-sentences' }> {
  const sentence: Sentence = { ...article.target[at]!, text }
  return {
    type: 'replace-sentences',
    article: 'article',
    side: 'target',
    at,
    remove: 1,
    insert: [sentence],
  }
}
