/** A gloss in the margin, in pixels from the top of the grid: where it would stand, and how high it is. */
export interface Gloss {
  readonly wanted: number
  readonly height: number
}

const gapPx = 6

/**
 * Where the glosses of the margin stand, from above, so that none covers another: each beside its row or
 * below the one before. The one at `pinned` stands beside its row and those above it make room.
 */
export function placeGlosses(glosses: readonly Gloss[], pinned: number): readonly number[] {
  const tops = downwards(glosses)
  if (glosses[pinned] === undefined) return tops
  let limit = glosses[pinned].wanted
  for (let at = pinned - 1; at >= 0; at -= 1) {
    limit -= (glosses[at]?.height ?? 0) + gapPx
    tops[at] = Math.min(tops[at] ?? 0, limit)
    limit = tops[at] ?? 0
  }
  // Where there is no room above, all move down.
  const wanted = glosses.map(({ height }, at) => ({
    height,
    wanted: at < pinned ? Math.max(0, tops[at] ?? 0) : (glosses[at]?.wanted ?? 0),
  }))
  return downwards(wanted)
}

function downwards(glosses: readonly Gloss[]): number[] {
  let free = 0
  return glosses.map(({ wanted, height }) => {
    const top = Math.max(wanted, free)
    free = top + height + gapPx
    return top
  })
}
