import { findRow, rowAt } from '../find-row'
import type { Article, Side } from '../model'
import { inTextOrder } from '../sentences-of'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty, regroup } from './regroup'
import { replaceRowsInOrder } from './replace-rows'

export type Direction = 'up' | 'down'

/**
 * Gives the first sentence of one side of a bead to the bead above, or the last one to the bead below.
 * The only sentence of a side leaves the other side as a null bead; a bead that loses its last sentence
 * goes.
 */
export function moveSentence(
  article: Article,
  bead: string,
  side: Side,
  direction: Direction,
): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const neighbour = rowAt(article, row.index + (direction === 'up' ? -1 : 1))
  if (neighbour === null) return refuse(direction === 'up' ? 'no-bead-above' : 'no-bead-below')
  const ids = row.bead[side]
  const moved = direction === 'up' ? ids[0] : ids.at(-1)
  if (moved === undefined) return refuse('side-is-empty')
  const giver = regroup(row.bead, { [side]: ids.filter((id) => id !== moved) })
  const receiver = regroup(neighbour.bead, {
    [side]: inTextOrder(article, side, [...neighbour.bead[side], moved]),
  })
  const pair = direction === 'up' ? [receiver, giver] : [giver, receiver]
  const change = replaceRowsInOrder(article, {
    at: Math.min(row.index, neighbour.index),
    remove: 2,
    insert: pair.filter((part) => !isEmpty(part)),
  })
  const focus = isEmpty(giver) ? receiver.id : giver.id
  return doable(`move-${side}-${direction}`, { first: row.index + 1 }, change, focus)
}
