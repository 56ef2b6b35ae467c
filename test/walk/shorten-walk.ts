import type { Walk, WalkEnd } from './walk'
import { walk } from './walk'

/** How many walks may be made to find a shorter one. */
const patience = 16

/**
 * A shorter walk on which the same law does not hold: what came after is cut off, then pieces are left out, large
 * ones first.
 */
export async function shortenWalk(long: Walk, end: WalkEnd, picture: string): Promise<Walk> {
  const law = end.breaches[0]?.law
  let best: Walk = { ...long, steps: long.steps.slice(0, end.taken) }
  let left = patience
  for (let size = Math.ceil(best.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    // From the end: what was done long before matters least, and is left out last.
    for (let at = 0; at < best.steps.length - 1;) {
      if (left === 0) return best
      left -= 1
      const tried = { ...best, steps: best.steps.toSpliced(at, size) }
      const { breaches, taken } = await walk(tried, picture)
      const isSame = breaches.some((breach) => breach.law === law)
      if (isSame) best = { ...tried, steps: tried.steps.slice(0, taken) }
      else at += size
    }
  }
  return best
}
