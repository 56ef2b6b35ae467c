import type { Article, Bead } from '../project/model'
import { beadRole } from '../project/queries/bead-role'
import { beadText } from '../project/queries/bead-text'
import { textLength } from './text-length'

/** How long the translation of an article is, by its own beads. */
export interface Proportion {
  /** Letters of the target for one of the source. */
  readonly ratio: number
}

/** Sums over beads that have text on both sides; one bead more or less is quickly added or taken. */
export interface LengthSums {
  readonly beads: number
  readonly source: number
  readonly target: number
}

export const noLengths: LengthSums = { beads: 0, source: 0, target: 0 }

/** Fewer beads say nothing about an article. */
const fewestBeads = 8
/** A bead counts for no more, so that an omission inside it does not bend the proportion. */
const mostStray = 2.5
/** The ratio is kept to so many steps for one, so that a letter typed does not judge all beads anew. */
const stepsPerOne = 50

/** The sums with beads added, or with `times` -1 taken away. */
export function addLengths(
  from: LengthSums,
  article: Article,
  beads: readonly Bead[],
  times: 1 | -1,
): LengthSums {
  const sums = { ...from }
  for (const bead of beads) {
    if (beadRole(article, bead) !== 'translation') continue
    const source = textLength(beadText(article, bead, 'source'))
    const target = textLength(beadText(article, bead, 'target'))
    const [least, most] = [source / mostStray, source * mostStray]
    const bounded = Math.round(Math.min(most, Math.max(least, target)))
    sums.beads += times
    sums.source += times * source
    sums.target += times * bounded
  }
  return sums
}

/** The proportion of an article; null when it has too few beads to have one. */
export function proportionOf({ beads, source, target }: LengthSums): Proportion | null {
  if (beads < fewestBeads || source <= 0) return null
  return { ratio: Math.max(1, Math.round((target / source) * stepsPerOne)) / stepsPerOne }
}
