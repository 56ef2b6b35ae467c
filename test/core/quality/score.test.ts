import { describe, expect, it } from 'vitest'
import type { Issue, Severity } from '../../../src-core/project/annotations'
import { en } from '../../../src-core/strings'
import { defaultQuality, presets } from '../../../src-core/quality/presets'
import { pointsOf, scoreOf, tallyIssues } from '../../../src-core/quality/score'

function issue(category: string, severity: Severity): Issue {
  const anchor = { side: 'target', sentence: 't1', quote: null } as const
  return { id: 'i', anchor, category, severity, note: '', by: 'Amal', at: '2026-01-01T10:00:00Z' }
}

const sevenPoints = [issue('name', 'minor'), issue('spelling', 'minor'), issue('number', 'major')]

describe('the score of a text', () => {
  it('counts 7 points in 400 words as 17.5 a thousand: raw 98.25, calibrated 91.25', () => {
    expect(scoreOf(sevenPoints, 400, defaultQuality)).toMatchObject({
      points: 7,
      pointsPerReference: 17.5,
      raw: 98.25,
      calibrated: 91.25,
    })
  })

  it('gives no verdict by figures on a short text, and fails a longer one below the threshold', () => {
    expect(scoreOf(sevenPoints, 400, defaultQuality).passes).toBe(null)
    expect(scoreOf(sevenPoints, 500, defaultQuality).passes).toBe(false)
    expect(scoreOf(sevenPoints, 700, defaultQuality).passes).toBe(true)
    expect(scoreOf([], 500, defaultQuality)).toMatchObject({ calibrated: 100, passes: true })
  })

  it('fails any text with a critical issue, where the model says so', () => {
    const critical = [issue('number', 'critical')]
    expect(scoreOf(critical, 100_000, defaultQuality)).toMatchObject({ points: 25, passes: false })
    const lenient = { ...defaultQuality, criticalFails: false }
    expect(scoreOf(critical, 100_000, lenient).passes).toBe(true)
  })

  it('is never below nothing, and has no percentage without words', () => {
    expect(scoreOf([issue('number', 'critical')], 4, defaultQuality)).toMatchObject({
      raw: 0,
      calibrated: 0,
    })
    expect(scoreOf([], 0, defaultQuality)).toMatchObject({ raw: null, passes: null })
  })

  it('weighs minor punctuation as 0.1 and non-translation as 25 by the model of Google', () => {
    const google = presets.find(({ preset }) => preset === 'google')!
    expect(pointsOf(issue('punctuation', 'minor'), google)).toBe(0.1)
    expect(pointsOf(issue('punctuation', 'major'), google)).toBe(5)
    expect(pointsOf(issue('non-translation', 'major'), google)).toBe(25)
  })

  it('multiplies by the weight of the category; a category that is gone weighs 1', () => {
    const categories = defaultQuality.categories.map((each) =>
      each.id === 'number' ? { ...each, weight: 3 } : each,
    )
    const heavy = { ...defaultQuality, categories }
    expect(pointsOf(issue('number', 'major'), heavy)).toBe(15)
    expect(pointsOf(issue('withdrawn', 'major'), heavy)).toBe(5)
  })

  it('is told by category and by severity', () => {
    const { byCategory, bySeverity } = tallyIssues(sevenPoints, defaultQuality)
    expect([...byCategory]).toEqual([
      ['number', { count: 1, points: 5 }],
      ['name', { count: 1, points: 1 }],
      ['spelling', { count: 1, points: 1 }],
    ])
    expect(bySeverity.get('minor')).toEqual({ count: 2, points: 2 })
  })
})

describe('the presets', () => {
  it('have names for all they hold, in every language', () => {
    for (const { preset, categories } of presets) {
      const keys = categories.flatMap(({ id, dimension }) => [
        `category-${id}`,
        `dimension-${dimension}`,
      ])
      expect(Object.keys(en.quality)).toEqual(expect.arrayContaining([`preset-${preset}`, ...keys]))
    }
  })

  it('have categories with ids that are not used twice', () => {
    for (const { categories } of presets) {
      expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length)
    }
  })
})
