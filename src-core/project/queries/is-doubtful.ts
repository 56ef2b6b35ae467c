import type { Bead } from '../model'

/** Beads that the aligner is less sure of than this need a look. */
export const lowConfidence = 0.8

/** Whether the aligner is less sure of a bead than `limit`, and nobody has confirmed it. */
export function isDoubtful({ alignedBy, confidence }: Bead, limit = lowConfidence): boolean {
  return alignedBy === 'aligner' && confidence !== null && confidence < limit
}
