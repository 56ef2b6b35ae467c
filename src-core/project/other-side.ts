import type { Side } from './model'

/** The side that a side is aligned with. */
export function otherSide(side: Side): Side {
  return side === 'source' ? 'target' : 'source'
}
