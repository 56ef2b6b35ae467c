/** A probability with four decimals: more would pretend to know more than a calibration does. */
export function roundConfidence(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000
}

/** The same as text; nothing when there is none because a person made the bead. */
export function formatConfidence(confidence: number | null): string {
  return confidence === null ? '' : String(roundConfidence(confidence))
}
