import { describe, expect, it } from 'vitest'
import { placeGlosses } from '../../../../src-renderer/features/comments/place-glosses'

const glosses = (...wanted: readonly number[]) => wanted.map((at) => ({ wanted: at, height: 44 }))

describe('the places of glosses', () => {
  it('are beside the rows where there is room', () => {
    expect(placeGlosses(glosses(0, 100, 200), -1)).toEqual([0, 100, 200])
  })

  it('are below the gloss before where there is none', () => {
    expect(placeGlosses(glosses(0, 10, 20, 300), -1)).toEqual([0, 50, 100, 300])
  })

  it('leave the current gloss beside its row: those above make room', () => {
    expect(placeGlosses(glosses(200, 210, 220), 2)).toEqual([120, 170, 220])
    expect(placeGlosses(glosses(200, 210, 220), 1)).toEqual([160, 210, 260])
  })

  it('are never above the first row', () => {
    expect(placeGlosses(glosses(0, 10, 20), 2)).toEqual([0, 50, 100])
  })
})
