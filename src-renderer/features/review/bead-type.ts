import type { Bead } from '../../../src-core/project/model'

/** The type of a bead as the field writes it, for instance `1–2`: units of the source, of the target. */
export function beadType(bead: Bead): string {
  return `${String(bead.source.length)}–${String(bead.target.length)}`
}
