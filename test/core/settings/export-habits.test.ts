import { describe, expect, it } from 'vitest'
import {
  defaultExportHabits,
  usualCodes,
  withCodes,
} from '../../../src-core/settings/export-habits'

const own = { source: 'ar', target: 'en' }

describe('the language codes of an export', () => {
  it('are those of the article until others were chosen for its languages', () => {
    expect(usualCodes(defaultExportHabits, own)).toEqual(own)
    const habits = withCodes(defaultExportHabits, own, { source: 'ar-LB', target: 'en-US' })
    expect(usualCodes(habits, own)).toEqual({ source: 'ar-LB', target: 'en-US' })
    expect(usualCodes(habits, { source: 'en', target: 'fr' })).toEqual({
      source: 'en-US',
      target: 'fr',
    })
  })

  it('are those of the article where it names a region itself', () => {
    const habits = withCodes(defaultExportHabits, own, { source: 'ar-LB', target: 'en' })
    expect(usualCodes(habits, { source: 'ar-EG', target: 'en' }).source).toBe('ar-EG')
  })
})
