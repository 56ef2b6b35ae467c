import { describe, expect, it } from 'vitest'
import { presets } from '../../../../src-core/quality/presets'
import { categoryKey, placeOfKey } from '../../../../src-renderer/features/quality/category-keys'

describe('the keys of the categories', () => {
  it('are the digits, then the letters as they stand on the keyboard', () => {
    expect([0, 8, 9, 10, 11].map(categoryKey)).toEqual(['1', '9', '0', 'Q', 'W'])
    expect(['Digit1', 'Numpad1', 'Digit0', 'KeyQ', 'Space'].map(placeOfKey)).toEqual([
      0, 0, 9, 10, -1,
    ])
  })

  it('are enough for every preset', () => {
    for (const { categories } of presets) expect(categoryKey(categories.length - 1)).not.toBe('')
  })
})
