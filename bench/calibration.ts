import type { Calibration } from '../src-core/align/aligner-data'
import {
  calibrationFeatureNames,
  calibrationFeatures,
  type Unlikeness,
} from '../src-core/align/calibrate-step'
import { minimise } from './minimise'

/** A bead's probability and whether the bead was right. */
export interface Outcome {
  readonly probability: number
  readonly isRight: boolean
}

const binCount = 15

/** Expected calibration error over bins of equal width (Naeini, Cooper and Hauskrecht 2015). */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const bins = Array.from({ length: binCount }, () => ({ probability: 0, right: 0 }))
  for (const { probability, isRight } of outcomes) {
    const bin = bins[Math.min(binCount - 1, Math.floor(probability * binCount))]
    if (bin === undefined) continue
    bin.probability += probability
    if (isRight) bin.right += 1
  }
  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.probability - bin.right), 0)
  return outcomes.length === 0 ? 0 : distance / outcomes.length
}

/** Of the beads that are shown as at least this sure: their share, and how many of them are right. */
export function sureBeads(
  outcomes: readonly Outcome[],
  threshold: number,
): { readonly share: number; readonly right: number } {
  const sure = outcomes.filter(({ probability }) => probability >= threshold)
  return {
    share: outcomes.length === 0 ? 0 : sure.length / outcomes.length,
    right: sure.length === 0 ? 0 : sure.filter(({ isRight }) => isRight).length / sure.length,
  }
}

/** An outcome with all that its calibration goes by; weight 1 for a bead that counts once. */
export interface Lesson extends Outcome {
  readonly isUnpaired: boolean
  readonly unlikeness: Unlikeness
  readonly weight: number
}

const penalty = 1
const iterations = 200

/** Logistic regression of being right on the calibration features (Platt 1999), with an L2 penalty. */
export function fitCalibration(lessons: readonly Lesson[]): Calibration {
  const rows = lessons.map(({ probability, isUnpaired, unlikeness }) =>
    calibrationFeatures(probability, isUnpaired, unlikeness),
  )
  const fitted = minimise(
    (point) => {
      const gradient = point.map((weight, at) => (at === 0 ? 0 : penalty * weight))
      let value = gradient.reduce((sum, weight, at) => sum + (weight * (point[at] ?? 0)) / 2, 0)
      for (const [at, { isRight, weight }] of lessons.entries()) {
        const row = rows[at] ?? []
        const odds = row.reduce((sum, feature, place) => sum + feature * (point[place] ?? 0), 0)
        const right = isRight ? 1 : 0
        value += weight * (Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds))) - right * odds)
        const error = weight * (1 / (1 + Math.exp(-odds)) - right)
        for (const [place, feature] of row.entries()) {
          gradient[place] = (gradient[place] ?? 0) + error * feature
        }
      }
      return { value, gradient }
    },
    new Float64Array(calibrationFeatureNames.length),
    iterations,
  )
  return Object.fromEntries(
    calibrationFeatureNames.map((name, at) => [name, Math.round((fitted[at] ?? 0) * 1e4) / 1e4]),
  )
}
