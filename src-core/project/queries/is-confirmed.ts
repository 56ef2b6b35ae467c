import type { Bead } from '../model'

/** Whether the aligner has to leave a bead as it is: a person made it or approved it. */
export function isConfirmed(bead: Bead): boolean {
  return bead.alignedBy === 'person' || bead.review.status === 'approved'
}
