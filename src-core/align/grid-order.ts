interface Indexed {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/**
 * The order of the grid: by the source; a bead of the target alone stands after the bead that holds the
 * target unit before it, or at the top.
 */
export function gridOrder<T extends Indexed>(beads: readonly T[]): readonly T[] {
  const withSource = beads
    .filter(({ source }) => source.length > 0)
    .sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0))
  const targetOnly = beads
    .filter(({ source }) => source.length === 0)
    .sort((a, b) => (a.target[0] ?? 0) - (b.target[0] ?? 0))
  const followers = new Map<T | null, T[]>()
  const holderOf = new Map<number, T>()
  for (const bead of withSource) for (const unit of bead.target) holderOf.set(unit, bead)
  for (const bead of targetOnly) {
    const before = (bead.target[0] ?? 0) - 1
    const holder = before < 0 ? null : (holderOf.get(before) ?? null)
    const list = followers.get(holder)
    if (list === undefined) followers.set(holder, [bead])
    else list.push(bead)
    for (const unit of bead.target) if (holder !== null) holderOf.set(unit, holder)
  }
  return [
    ...(followers.get(null) ?? []),
    ...withSource.flatMap((bead) => [bead, ...(followers.get(bead) ?? [])]),
  ]
}
