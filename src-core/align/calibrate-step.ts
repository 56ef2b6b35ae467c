import type { Calibration, CalibrationCurve } from './aligner-data'
import type { AlignStep } from './step'

/**
 * Turns the probabilities of the search into calibrated ones: shares of beads that were right among
 * those with the same raw probability, on texts that the model was not fitted on (isotonic regression,
 * Zadrozny and Elkan 2002; see bench/fit-align.ts).
 */
export function calibrateStep({ paired, unpaired }: Calibration): AlignStep {
  return (alignment) => ({
    ...alignment,
    beads: alignment.beads.map((bead) => ({
      ...bead,
      probability: interpolate(
        bead.ar.length > 0 && bead.en.length > 0 ? paired : unpaired,
        bead.probability,
      ),
    })),
  })
}

/** The curve's value, linear between its points; the raw probability where there is no curve. */
export function interpolate(curve: CalibrationCurve, raw: number): number {
  const after = curve.findIndex(({ from }) => from >= raw)
  const right = after < 0 ? curve.at(-1) : curve[after]
  if (right === undefined) return raw
  const left = after < 0 ? right : (curve[after - 1] ?? right)
  if (right.from === left.from) return right.to
  return left.to + ((raw - left.from) / (right.from - left.from)) * (right.to - left.to)
}
