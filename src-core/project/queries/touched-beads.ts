import { sides } from '../model'
import type { Article, Bead } from '../model'
import { sharedEnds } from './shared-ends'

/** The beads of two states of an article that are not alike in both, sentences included. */
export interface TouchedBeads {
  readonly before: readonly Bead[]
  readonly after: readonly Bead[]
}

/** The answer that was given last: all figures about an article ask of the same two states of it. */
let last: { readonly states: readonly [Article, Article]; readonly touched: TouchedBeads } | null =
  null

/**
 * What a change may have touched. So a figure about all beads can be brought up to date without counting
 * them all.
 */
export function touchedBeads(before: Article, after: Article): TouchedBeads {
  if (last?.states[0] !== before || last.states[1] !== after) {
    last = { states: [before, after], touched: compare(before, after) }
  }
  return last.touched
}

function compare(before: Article, after: Article): TouchedBeads {
  const ids = touchedSentences(before, after)
  const holdsTouched = ({ source, target }: Bead): boolean =>
    source.some((id) => ids.has(id)) || target.some((id) => ids.has(id))
  const { head, tail } = sharedEnds(before.beads, after.beads)
  const shared = ids.size === 0 ? [] : sharedBeads(before.beads, head, tail).filter(holdsTouched)
  // Rows between two that changed have only moved, or not even that.
  const oldRows = before.beads.slice(head, before.beads.length - tail)
  const newRows = after.beads.slice(head, after.beads.length - tail)
  const isOld = new Set(oldRows)
  const isNew = new Set(newRows)
  return {
    before: [...oldRows.filter((bead) => !isNew.has(bead) || holdsTouched(bead)), ...shared],
    after: [...newRows.filter((bead) => !isOld.has(bead) || holdsTouched(bead)), ...shared],
  }
}

function sharedBeads(beads: readonly Bead[], head: number, tail: number): readonly Bead[] {
  return [...beads.slice(0, head), ...beads.slice(beads.length - tail)]
}

function touchedSentences(before: Article, after: Article): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const side of sides) {
    const { head, tail } = sharedEnds(before[side], after[side])
    const [old, now] = [before[side], after[side]]
    const isSameLength = old.length === now.length
    for (let at = head; at < old.length - tail; at += 1) {
      // Between two that changed, most are the same as before.
      if (isSameLength && old[at] === now[at]) continue
      ids.add(old[at]?.id ?? '')
    }
    for (let at = head; at < now.length - tail; at += 1) {
      if (isSameLength && old[at] === now[at]) continue
      ids.add(now[at]?.id ?? '')
    }
  }
  return ids
}
