import { describe, expect, it } from 'vitest'
import { calibrationError, fitCalibration, sureBeads } from '../../../bench/calibration'
import { calibrated } from '../../../src-core/align/calibrate-step'

const usual = { unknownWords: 0, bareUnits: 0.1 }
const unlike = { unknownWords: 0.3, bareUnits: 1 }

/** Raw .8 is right half the time, raw .99 nine times in ten; or as often as the model says. */
function lessons(isTooSure: boolean) {
  return Array.from({ length: 4000 }, (_, at) => {
    const probability = at % 2 === 0 ? 0.8 : 0.99
    const share = isTooSure ? (at % 2 === 0 ? 0.5 : 0.9) : probability
    return {
      probability,
      isRight: Math.floor(at / 2) % 100 < 100 * share,
      isUnpaired: at % 4 < 2,
      unlikeness: isTooSure ? unlike : usual,
      weight: 1,
    }
  })
}

describe('calibration', () => {
  it('mends a model that is too sure of itself on texts unlike its own, and leaves the others', () => {
    const all = [...lessons(true), ...lessons(false)]
    const fitted = fitCalibration(all)
    for (const unlikeness of [usual, unlike]) {
      const mended = all
        .filter((lesson) => lesson.unlikeness === unlikeness)
        .map(({ probability, isUnpaired, isRight }) => ({
          probability: calibrated(fitted, probability, isUnpaired, unlikeness),
          isRight,
        }))
      expect(calibrationError(mended)).toBeLessThan(0.02)
    }
    expect(calibrationError(lessons(true))).toBeGreaterThan(0.15)
  })

  it('keeps the order of probabilities, whatever the weights', () => {
    const weights = { raw: 1, 'unknown-words-raw': -9, 'bare-units': 2 }
    const values = [0, 0.2, 0.5, 0.9, 1].map((raw) => calibrated(weights, raw, false, unlike))
    expect(values).toEqual([...values].sort((a, b) => a - b))
    expect(new Set(values).size).toBe(values.length)
  })

  it('counts the beads that are shown as sure', () => {
    const outcomes = [
      { probability: 0.99, isRight: true },
      { probability: 0.96, isRight: false },
      { probability: 0.5, isRight: true },
      { probability: 0.4, isRight: false },
    ]
    expect(sureBeads(outcomes, 0.95)).toEqual({ share: 0.5, right: 0.5 })
  })
})
