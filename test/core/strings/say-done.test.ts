import { describe, expect, it } from 'vitest'
import { steps } from '../../../src-core/strings/en/steps'
import { doneVerbs, sayDone } from '../../../src-core/strings/say-done'

describe('the news that a step is done', () => {
  it('has the verb in the past', () => {
    expect(sayDone('Merge beads 12–13', 'en')).toBe('Merged beads 12–13')
    expect(sayDone('Re-align beads 2–9', 'en')).toBe('Re-aligned beads 2–9')
  })

  it('has a verb in Arabic that goes with its noun', () => {
    expect(sayDone('دمج الصفوف 12–13', 'ar')).toBe('تمّ دمج الصفوف 12–13')
    expect(sayDone('إعادة محاذاة الصفوف 2–9', 'ar')).toBe('تمّت إعادة محاذاة الصفوف 2–9')
  })

  it.each(Object.entries(steps))('can be told of %s', (_, step) => {
    expect(Object.keys(doneVerbs)).toContain(step.split(' ')[0])
  })
})
