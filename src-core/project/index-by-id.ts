type Identified = readonly { readonly id: string }[]

const indexes = new WeakMap<Identified, ReadonlyMap<string, number>>()
const searches = new WeakMap<Identified, number>()

/** So many single searches through a list cost about as much as its index. */
const searchesBeforeIndex = 16

/** Where the last search ended, in whatever list: the next one is mostly for the same member or one by it. */
let lastPlace = 0
const nearby = 2

/**
 * Where each member of a list stands, by its id. Computed once per list (lists never change) and
 * shared by lists that differ only in what their members say, so typing in an article of 20,000
 * sentences does not count them anew at every letter.
 */
export function indexById(list: Identified): ReadonlyMap<string, number> {
  const known = indexes.get(list)
  if (known !== undefined) return known
  const index = new Map(list.map(({ id }, at) => [id, at]))
  indexes.set(list, index)
  return index
}

/**
 * Where one member of a list stands; undefined when it is not there. For a few questions to a list that
 * the next command replaces: it is searched through, and only a list that is asked often gets an index.
 */
export function placeOf(list: Identified, id: string): number | undefined {
  const known = indexes.get(list)
  if (known !== undefined) return known.get(id)
  for (let near = lastPlace - nearby; near <= lastPlace + nearby; near += 1) {
    if (list[near]?.id !== id) continue
    lastPlace = near
    return near
  }
  const count = (searches.get(list) ?? 0) + 1
  if (count > searchesBeforeIndex) return indexById(list).get(id)
  searches.set(list, count)
  const place = list.findIndex((member) => member.id === id)
  if (place < 0) return undefined
  lastPlace = place
  return place
}

/** Says that `after` has the same ids at the same places as `before`. */
export function carryIndex(before: Identified, after: Identified): void {
  const known = indexes.get(before)
  if (known !== undefined) indexes.set(after, known)
}
