import { describe, expect, it } from 'vitest'
import { followMap, followPosition } from '../../../../src-core/project/queries/follow-map'
import { articleOf } from '../../../support/project-of'

describe('following the reader on the other side', () => {
  it('keeps aligned sentences level, with what lies inside them', () => {
    const map = followMap(articleOf('أ|a b', 'ب|c'))
    expect(followPosition(map, 'source', 0.5)).toBe(1)
    expect(followPosition(map, 'source', 1)).toBe(2)
    expect(followPosition(map, 'target', 1)).toBe(0.5)
  })

  it('stands still on the other side through what one side has alone', () => {
    const map = followMap(articleOf('أ|a', 'ب|', 'ج|c'))
    expect(followPosition(map, 'source', 1.5)).toBe(1)
    expect(followPosition(map, 'target', 1.5)).toBe(2.5)
  })

  it('begins and ends on both sides together', () => {
    const map = followMap(articleOf('|x', 'أ|a', 'ب|'))
    expect(followPosition(map, 'source', 0)).toBe(1)
    expect(followPosition(map, 'source', 2)).toBe(2)
    expect(followPosition(map, 'target', 2)).toBe(2)
  })
})
