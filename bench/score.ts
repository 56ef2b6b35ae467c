import type { GoldCase } from './cases'

/** Predicted beads: Arabic indices, English indices, and optionally a confidence. */
export type Prediction = readonly (readonly [readonly number[], readonly number[], number?])[]

/** Counts behind precision and recall. */
export interface Counts {
  strictRight: number
  predicted: number
  gold: number
  laxPredicted: number
  laxGold: number
  nullRight: number
  nullPredicted: number
  nullGold: number
}

export interface Scores {
  /** A bead counts only when it is exactly right; null beads left out. */
  readonly strict: number
  /** A bead counts when it overlaps a gold bead on both sides. */
  readonly lax: number
  /** Units rightly left unpaired, both sides pooled. */
  readonly null: number
}

export function emptyCounts(): Counts {
  return {
    strictRight: 0,
    predicted: 0,
    gold: 0,
    laxPredicted: 0,
    laxGold: 0,
    nullRight: 0,
    nullPredicted: 0,
    nullGold: 0,
  }
}

type Bead = readonly [readonly number[], readonly number[]]

/** Adds a document to the counts. Crossing beads, and predictions inside their units, are left out. */
export function countDocument(counts: Counts, gold: GoldCase, prediction: Prediction): void {
  const isPaired = ([ar, en]: Bead): boolean => ar.length > 0 && en.length > 0
  const crossing = gold.gold.filter((_, index) => gold.crossing.includes(index))
  const skipped = [
    new Set(crossing.flatMap(([ar]) => ar)),
    new Set(crossing.flatMap(([, en]) => en)),
  ]
  const isSkipped = ([ar, en]: Bead): boolean =>
    crossing.length > 0 &&
    ar.every((unit) => skipped[0]?.has(unit)) &&
    en.every((unit) => skipped[1]?.has(unit))
  const allGold: readonly Bead[] = gold.gold.filter(isPaired)
  const allPredicted: readonly Bead[] = prediction
    .map(([ar, en]) => [ar, en] as const)
    .filter(isPaired)
  const goldBeads = allGold.filter((bead) => !isSkipped(bead))
  const predicted = allPredicted.filter((bead) => !isSkipped(bead))
  const keys = new Set(goldBeads.map(keyOf))
  counts.strictRight += predicted.filter((bead) => keys.has(keyOf(bead))).length
  counts.predicted += predicted.length
  counts.gold += goldBeads.length
  counts.laxPredicted += overlapping(predicted, allGold)
  counts.laxGold += overlapping(goldBeads, allPredicted)
  for (const side of [0, 1] as const) {
    const paired = new Set(allPredicted.flatMap((bead) => bead[side]))
    const goldPaired = new Set(allGold.flatMap((bead) => bead[side]))
    const count = side === 0 ? gold.ar.length : gold.en.length
    for (let unit = 0; unit < count; unit += 1) {
      if (skipped[side]?.has(unit) === true) continue
      const isNull = !paired.has(unit)
      const isGoldNull = !goldPaired.has(unit)
      if (isNull) counts.nullPredicted += 1
      if (isGoldNull) counts.nullGold += 1
      if (isNull && isGoldNull) counts.nullRight += 1
    }
  }
}

function overlapping(beads: readonly Bead[], others: readonly Bead[]): number {
  return beads.filter(([ar, en]) =>
    others.some(
      ([otherAr, otherEn]) =>
        ar.some((unit) => otherAr.includes(unit)) && en.some((unit) => otherEn.includes(unit)),
    ),
  ).length
}

/** A bead as a text, for comparison. */
export function keyOf([ar, en]: Bead): string {
  return `${ar.join(',')}|${en.join(',')}`
}

/** F1 scores from counts; a score is NaN where the gold has nothing of the kind. */
export function scoresOf(counts: Counts): Scores {
  return {
    strict: f1(counts.strictRight, counts.predicted, counts.strictRight, counts.gold),
    lax: f1(counts.laxPredicted, counts.predicted, counts.laxGold, counts.gold),
    null:
      counts.nullGold === 0
        ? Number.NaN
        : f1(counts.nullRight, counts.nullPredicted, counts.nullRight, counts.nullGold),
  }
}

function f1(right: number, predicted: number, found: number, gold: number): number {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = gold === 0 ? 0 : found / gold
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
