import { describe, expect, it } from 'vitest'
import { sameValue } from '../../../src-core/project/same-value'

describe('values that say the same', () => {
  it.each([
    [1, 1],
    [NaN, NaN],
    ['أ', 'أ'],
    [null, null],
    [[], []],
    [
      [1, { a: [2] }],
      [1, { a: [2] }],
    ],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
  ])('yes: %j, %j', (first, second) => {
    expect(sameValue(first, second)).toBe(true)
  })

  it.each([
    [1, 2],
    [null, {}],
    [[], {}],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    ['1', 1],
  ])('no: %j, %j', (first, second) => {
    expect(sameValue(first, second)).toBe(false)
    expect(sameValue(second, first)).toBe(false)
  })
})
