import { readFileSync } from 'node:fs'
import { z } from 'zod'

const indices = z.array(z.int().nonnegative())

const caseShape = z.object({
  id: z.string(),
  corpus: z.string().default(''),
  level: z.string().default(''),
  doc: z.string().default(''),
  ar: z.array(z.string()),
  en: z.array(z.string()),
  gold: z.array(z.tuple([indices, indices])),
  crossing: z.array(z.number()).default([]),
})

/** A document with a known alignment. */
export type GoldCase = z.infer<typeof caseShape>

/** Reads a file of cases in the format of the evaluation set. */
export function readCases(path: string): readonly GoldCase[] {
  return z.array(caseShape).parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** The case without its crossing beads, so that its alignment is monotone. */
export function withoutCrossing(gold: GoldCase): GoldCase {
  if (gold.crossing.length === 0) return gold
  const kept = gold.gold.filter((_, index) => !gold.crossing.includes(index))
  const renumber = (side: 0 | 1): Map<number, number> =>
    new Map(
      kept
        .flatMap((bead) => bead[side])
        .sort((a, b) => a - b)
        .map((old, now) => [old, now] as const),
    )
  const ar = renumber(0)
  const en = renumber(1)
  return {
    ...gold,
    ar: gold.ar.filter((_, unit) => ar.has(unit)),
    en: gold.en.filter((_, unit) => en.has(unit)),
    gold: kept.map(([left, right]) => [
      left.map((unit) => ar.get(unit) ?? 0),
      right.map((unit) => en.get(unit) ?? 0),
    ]),
    crossing: [],
  }
}
