import type { ScoredBead } from '../src-core/align/step'
import type { GoldCase } from './cases'
import { keyOf } from './score'

const most = 20

/** The wrong beads among predictions as text, the surest first, each with the right beads that it overlaps. */
export function wrongBeads(
  trials: readonly { readonly gold: GoldCase; readonly beads: readonly ScoredBead[] }[],
): readonly string[] {
  const wrong = trials.flatMap(({ gold, beads }) => {
    const right = new Set(gold.gold.map(([ar, en]) => keyOf([ar, en])))
    const moved = gold.crossing.map((at) => gold.gold[at] ?? [[], []])
    const isMoved = ({ ar, en }: ScoredBead): boolean =>
      moved.some(([ownAr, ownEn]) => touches(ar, ownAr) || touches(en, ownEn))
    return beads
      .filter((bead) => !right.has(keyOf([bead.ar, bead.en])) && !isMoved(bead))
      .map((bead) => ({ gold, bead }))
  })
  wrong.sort((a, b) => b.bead.probability - a.bead.probability)
  return wrong.slice(0, most).map(({ gold, bead }) => {
    const overlapped = gold.gold.filter(([ar, en]) => touches(ar, bead.ar) || touches(en, bead.en))
    return [
      `\n${gold.id}: ${bead.probability.toFixed(3)}`,
      ...shown(gold, bead.ar, bead.en),
      ...overlapped.flatMap(([ar, en]) => ['  right:', ...shown(gold, ar, en)]),
    ].join('\n')
  })
}

function touches(one: readonly number[], other: readonly number[]): boolean {
  return one.some((unit) => other.includes(unit))
}

function shown(gold: GoldCase, ar: readonly number[], en: readonly number[]): readonly string[] {
  return [
    ...ar.map((unit) => `    ${String(unit)} ${gold.ar[unit] ?? ''}`),
    ...en.map((unit) => `    ${String(unit)} ${gold.en[unit] ?? ''}`),
  ]
}
