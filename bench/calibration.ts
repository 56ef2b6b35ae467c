import type { CalibrationCurve } from '../src-core/align/aligner-data'

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

const leastPerStep = 60

/**
 * A rising curve fitted to outcomes: groups of equal size, pooled where they fall (pool adjacent
 * violators, Ayer et al. 1955), each smoothed by one right and one wrong outcome.
 */
export function fitCalibration(outcomes: readonly Outcome[]): CalibrationCurve {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability)
  interface Group {
    count: number
    sum: number
    right: number
  }
  const groups: Group[] = []
  // Finer steps near 1, where most outcomes are and where a hundredth matters.
  for (let at = 0; at < sorted.length;) {
    const size = Math.max(leastPerStep, Math.floor((sorted.length - at) / 8))
    const members = sorted.slice(at, at + size)
    groups.push({
      count: members.length,
      sum: members.reduce((total, { probability }) => total + probability, 0),
      right: members.filter(({ isRight }) => isRight).length,
    })
    at += size
    for (let last = groups.length - 1; last > 0; last -= 1) {
      const group = groups[last]
      const before = groups[last - 1]
      if (group === undefined || before === undefined) break
      if (group.right / group.count > before.right / before.count) break
      groups.splice(last - 1, 2, {
        count: before.count + group.count,
        sum: before.sum + group.sum,
        right: before.right + group.right,
      })
    }
  }
  const round = (value: number): number => Math.round(value * 1e4) / 1e4
  const points = groups.map(({ count, sum, right }) => ({
    from: round(sum / count),
    to: round((right + 0.25) / (count + 0.5)),
  }))
  const last = points.at(-1)
  return [{ from: 0, to: 0 }, ...points, { from: 1, to: Math.max(last?.to ?? 1, 0.998) }]
}
