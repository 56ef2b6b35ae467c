import { areConsecutive, findRows, rowAt } from '../find-row'
import type { Article, Side } from '../model'
import { inTextOrder } from '../sentences-of'
import type { Direction } from './move-sentence'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { isEmpty, regroup } from './regroup'
import { replaceRows } from './replace-rows'

/**
 * Moves one side of beads that follow one another by a row, as one does where an alignment has slipped:
 * each takes the sentences of the one it meets, the bead outside takes those of the outermost on top of
 * its own, and the side is empty at the other end. A bead that loses its last sentence goes.
 */
export function shiftSides(
  article: Article,
  beads: readonly string[],
  side: Side,
  direction: Direction,
): Outcome {
  const rows = findRows(article, beads)
  if (rows === null) return refuse('no-such-bead')
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return refuse('nothing-selected')
  if (!areConsecutive(rows)) return refuse('beads-apart')
  const isUp = direction === 'up'
  const outside = rowAt(article, isUp ? first.index - 1 : last.index + 1)
  if (outside === null) return refuse(isUp ? 'no-bead-above' : 'no-bead-below')
  if (rows.every(({ bead }) => bead[side].length === 0)) return refuse('side-is-empty')
  const step = isUp ? 1 : -1
  const shifted = rows.map(({ bead }, order) =>
    regroup(bead, { [side]: rows[order + step]?.bead[side] ?? [] }),
  )
  const given = (isUp ? first : last).bead[side]
  const receiver = regroup(outside.bead, {
    [side]: inTextOrder(article, side, [...outside.bead[side], ...given]),
  })
  const insert = (isUp ? [receiver, ...shifted] : [...shifted, receiver]).filter(
    (bead) => !isEmpty(bead),
  )
  const at = Math.min(first.index, outside.index)
  const change = replaceRows(article, [{ at, remove: rows.length + 1, insert }])
  const kept = shifted.find((bead) => !isEmpty(bead)) ?? receiver
  const values = { count: rows.length, first: first.index + 1 }
  return doable(`shift-${side}-${direction}`, values, change, kept.id)
}
