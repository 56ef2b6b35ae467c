import type { Pairing } from '../step'

/** How much more often than usual this text has beads of a shape, as log ratios; 0 before anything is known. */
export interface ShapeModel {
  bead(arCount: number, enCount: number): number
  readonly arNull: number
  readonly enNull: number
}

/** What is known before the first search: nothing. */
export const unknownShapes: ShapeModel = { bead: () => 0, arNull: 0, enNull: 0 }

/** Shares of shapes in texts of all kinds; round figures. */
const usual = new Map([
  ['1-1', 0.6],
  ['1-2', 0.1],
  ['2-1', 0.1],
  ['2-2', 0.03],
  ['1-n', 0.04],
  ['n-1', 0.04],
  ['n-n', 0.03],
  ['1-0', 0.03],
  ['0-1', 0.03],
])

/** Weight of the usual shares, in beads. */
const priorBeads = 25
const greatestRatio = 2

/** The shapes of the beads found so far, each counted by its probability, drawn towards the usual shares. */
export function estimateShapes(
  beads: readonly (Pairing & { readonly probability: number })[],
): ShapeModel {
  const counts = new Map<string, number>()
  let total = 0
  for (const { ar, en, probability } of beads) {
    const name = shapeName(ar.length, en.length)
    counts.set(name, (counts.get(name) ?? 0) + probability)
    total += probability
  }
  const ratio = (name: string): number => {
    const share = usual.get(name) ?? 0.03
    const seen = ((counts.get(name) ?? 0) + priorBeads * share) / (total + priorBeads)
    return Math.max(-greatestRatio, Math.min(greatestRatio, Math.log(seen / share)))
  }
  const ratios = new Map([...usual.keys()].map((name) => [name, ratio(name)]))
  return {
    bead: (arCount, enCount) => ratios.get(shapeName(arCount, enCount)) ?? 0,
    arNull: ratio('1-0'),
    enNull: ratio('0-1'),
  }
}

function shapeName(ar: number, en: number): string {
  if (ar <= 2 && en <= 2) return `${String(ar)}-${String(en)}`
  if (ar === 0) return '0-1'
  if (en === 0) return '1-0'
  return ar === 1 ? '1-n' : en === 1 ? 'n-1' : 'n-n'
}
