import { describe, expect, it } from 'vitest'
import { calibrationError, fitCalibration, sureBeads } from '../../../bench/calibration'
import { interpolate } from '../../../src-core/align/calibrate-step'

describe('calibration', () => {
  const curve = [
    { from: 0, to: 0 },
    { from: 0.5, to: 0.3 },
    { from: 1, to: 0.9 },
  ]

  it('is linear between the points of its curve', () => {
    const values = [0, 0.25, 0.5, 0.75, 1].map((raw) => interpolate(curve, raw).toFixed(6))
    expect(values).toEqual(['0.000000', '0.150000', '0.300000', '0.600000', '0.900000'])
  })

  it('leaves probabilities as they are without a curve', () => {
    expect(interpolate([], 0.37)).toBe(0.37)
  })

  it('mends a model that is too sure of itself', () => {
    // Raw .8 is right half the time, raw .99 nine times in ten.
    const outcomes = Array.from({ length: 2000 }, (_, at) =>
      at % 2 === 0
        ? { probability: 0.8, isRight: at % 4 === 0 }
        : { probability: 0.99, isRight: at % 20 !== 1 },
    )
    const fitted = fitCalibration(outcomes)
    const mended = outcomes.map(({ probability, isRight }) => ({
      probability: interpolate(fitted, probability),
      isRight,
    }))
    expect(calibrationError(outcomes)).toBeGreaterThan(0.15)
    expect(calibrationError(mended)).toBeLessThan(0.01)
    expect(fitted.every(({ to }, at) => at === 0 || to >= (fitted[at - 1]?.to ?? 0))).toBe(true)
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
