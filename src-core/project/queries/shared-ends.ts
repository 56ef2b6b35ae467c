/** How many members two lists share, the same objects, at their beginning and at their end. */
export interface SharedEnds {
  readonly head: number
  readonly tail: number
}

/** What a change left of a list, found by identity: all that it did not name is the same object. */
export function sharedEnds(before: readonly unknown[], after: readonly unknown[]): SharedEnds {
  if (before === after) return { head: before.length, tail: 0 }
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1
  }
  return { head, tail }
}
