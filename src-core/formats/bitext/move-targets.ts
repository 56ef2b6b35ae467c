import type { ImportedBead, ImportedUnit } from '../imported'

/**
 * The target in its own order, where that is not the order of the pairs: `places` says, for each pair, after the
 * targets of which pairs its own comes. Paragraphs begin where they did.
 */
export function moveTargets(
  target: readonly ImportedUnit[],
  beads: readonly ImportedBead[],
  places: readonly number[],
): { readonly target: readonly ImportedUnit[]; readonly beads: readonly ImportedBead[] } {
  const order = [...beads.entries()]
    .toSorted(([one], [other]) => (places[one] ?? one) - (places[other] ?? other))
    .flatMap(([, bead]) => bead.target)
  const now = new Map(order.map((before, at) => [before, at]))
  return {
    target: order.flatMap((before, at): readonly ImportedUnit[] => {
      const unit = target[before]
      return unit === undefined
        ? []
        : [{ ...unit, startsParagraph: target[at]?.startsParagraph ?? false }]
    }),
    beads: beads.map((bead) => ({
      ...bead,
      target: bead.target.flatMap((before) => now.get(before) ?? []).toSorted((a, b) => a - b),
    })),
  }
}
