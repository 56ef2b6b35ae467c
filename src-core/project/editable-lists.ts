import { carryIndex } from './index-by-id'

/** Members to take out of a list at an index, and members to put there instead. */
export interface Splice<T> {
  readonly at: number
  readonly remove: number
  readonly insert: readonly T[]
}

/** The lists that one change works on. */
export interface EditableLists {
  /**
   * The list after the splice. A list that this change made already is altered in place, since nobody
   * else has seen it yet: a batch of ten thousand small splices copies a list once, not each time.
   * Throws `RangeError` when the list is too short.
   */
  splice<T extends { readonly id: string }>(list: readonly T[], splice: Splice<T>): readonly T[]
  /** Ends the work: what is known of the old lists and still holds is passed on to the new ones. */
  close(): void
}

interface Origin {
  readonly list: readonly { readonly id: string }[]
  /** True while the new list has the same ids at the same places. */
  sameIds: boolean
}

const longestInPlace = 1000

export function editableLists(): EditableLists {
  const own = new Map<readonly unknown[], Origin>()
  return {
    splice<T extends { readonly id: string }>(list: readonly T[], splice: Splice<T>): readonly T[] {
      const { at, remove, insert } = splice
      if (at < 0 || remove < 0 || at + remove > list.length) {
        throw new RangeError(
          `Cannot replace ${String(remove)} items at ${String(at)} of ${String(list.length)}.`,
        )
      }
      const origin = own.get(list) ?? { list, sameIds: true }
      origin.sameIds &&=
        remove === insert.length && insert.every((item, index) => item.id === list[at + index]?.id)
      if (own.has(list) && insert.length <= longestInPlace) {
        ;(list as T[]).splice(at, remove, ...insert)
        return list
      }
      const copy = list.slice(0, at).concat(insert, list.slice(at + remove))
      own.set(copy, origin)
      return copy
    },
    close() {
      for (const [list, origin] of own) {
        if (origin.sameIds) carryIndex(origin.list, list as Origin['list'])
      }
    },
  }
}
