import { describe, expect, it } from 'vitest'
import { dayName, exactTime, stepTime } from '../../../../src-renderer/features/history/step-time'

const now = new Date(2026, 4, 20, 12, 30)
const at = (...parts: [number, number, number, number, number, number?]) =>
  new Date(...parts).toISOString()

describe('the time of a step', () => {
  it.each([
    ['a moment ago', at(2026, 4, 20, 12, 29, 30), 'now', 'الآن'],
    ['by a clock that was ahead', at(2026, 4, 20, 12, 31), 'now', 'الآن'],
    ['minutes ago', at(2026, 4, 20, 12, 10), '20 minutes ago', 'قبل 20 دقيقة'],
    ['hours ago', at(2026, 4, 20, 9, 0), '3 hours ago', 'قبل 3 ساعات'],
  ])('of the same day is told as so long ago: %s', (_, time, english, arabic) => {
    expect([stepTime(time, now, 'en'), stepTime(time, now, 'ar')]).toEqual([english, arabic])
  })

  it('of another day is told as the hour, since its heading names the day', () => {
    expect(stepTime(at(2026, 4, 19, 23, 59), now, 'en')).toMatch(/^11:59\s?PM$/u)
    expect(stepTime(at(2026, 4, 19, 23, 59), now, 'ar')).toMatch(/^11:59\s?م$/u)
  })

  it('is told exactly where it is asked for', () => {
    expect(exactTime(at(2026, 4, 19, 23, 59, 7), 'en')).toMatch(/Tuesday, May 19, 2026.*11:59:07/u)
  })
})

describe('the name of a day', () => {
  it.each([
    [new Date(2026, 4, 19), 'Yesterday', 'أمس'],
    [new Date(2026, 4, 17), 'Sunday, May 17', 'الأحد، 17 مايو'],
    [new Date(2025, 11, 31), 'Wednesday, December 31, 2025', 'الأربعاء، 31 ديسمبر 2025'],
  ])('%s', (day, english, arabic) => {
    expect([dayName(day, now, 'en'), dayName(day, now, 'ar')]).toEqual([english, arabic])
  })
})
