/** A probability with four decimals at most, for a file; nothing when a person made the bead. */
export function formatConfidence(confidence: number | null): string {
  return confidence === null ? '' : String(Math.round(confidence * 10_000) / 10_000)
}
