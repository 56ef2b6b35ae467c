/** A bead's shape: how many units of each side, both at least 1. */
export interface Shape {
  readonly ar: number
  readonly en: number
}

const greatestSide = 8
const greatestSum = 12

/** Every shape that the search considers: 1–1 … 6–6, and up to eight units on one side. */
export const shapes: readonly Shape[] = Array.from({ length: greatestSide }, (_, ar) =>
  Array.from({ length: greatestSide }, (__, en) => ({ ar: ar + 1, en: en + 1 })),
)
  .flat()
  .filter(({ ar, en }) => ar + en <= greatestSum)

export const greatestReach = greatestSide
