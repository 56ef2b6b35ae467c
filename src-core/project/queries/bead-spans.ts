import { indexById } from '../index-by-id'
import { sides } from '../model'
import type { Article, Bead, Side } from '../model'
import { sharedEnds } from './shared-ends'

type Positions = ReadonlyMap<string, number>

/**
 * Where the beads of an article stand in its texts, as plain numbers, so that questions about the order
 * of 20,000 beads are answered between two frames.
 */
export interface BeadSpans {
  readonly beads: readonly Bead[]
  readonly positions: Readonly<Record<Side, Positions>>
  /** For each row and side, as `spanAt` reads them: first place, last place, number of sentences. */
  readonly figures: Int32Array
}

const figuresPerSide = 3
const figuresPerRow = 2 * figuresPerSide

/** The spans of an article, for the rows that it shares with `known` taken from there. */
export function beadSpans(article: Article, known: BeadSpans | null): BeadSpans {
  const { beads } = article
  const positions = { source: indexById(article.source), target: indexById(article.target) }
  const figures = new Int32Array(beads.length * figuresPerRow)
  const isKnown =
    known?.positions.source === positions.source && known.positions.target === positions.target
  const { head, tail } = isKnown ? sharedEnds(known.beads, beads) : { head: 0, tail: 0 }
  if (isKnown) {
    figures.set(known.figures.subarray(0, head * figuresPerRow))
    const tailFigures = known.figures.subarray((known.beads.length - tail) * figuresPerRow)
    figures.set(tailFigures, (beads.length - tail) * figuresPerRow)
  }
  for (let row = head; row < beads.length - tail; row += 1) {
    sides.forEach((side, order) => {
      const ids = beads[row]?.[side] ?? []
      const at = row * figuresPerRow + order * figuresPerSide
      figures[at] = positions[side].get(ids[0] ?? '') ?? -1
      figures[at + 1] = positions[side].get(ids.at(-1) ?? '') ?? -1
      figures[at + 2] = ids.length
    })
  }
  return { beads, positions, figures }
}

/** Whether the same beads stand at the same places of the same texts. */
export function haveSameSpans(one: BeadSpans, other: BeadSpans): boolean {
  if (one.positions.source !== other.positions.source) return false
  if (one.positions.target !== other.positions.target) return false
  if (one.beads.length !== other.beads.length) return false
  for (let at = 0; at < one.figures.length; at += 1) {
    if (one.figures[at] !== other.figures[at]) return false
  }
  for (let row = 0; row < one.beads.length; row += 1) {
    const bead = one.beads[row]
    if (bead !== other.beads[row] && bead?.id !== other.beads[row]?.id) return false
  }
  return true
}

export interface BeadSpan {
  /** Places of its first and last sentence in the text of the side; -1 without any. */
  readonly first: number
  readonly last: number
  readonly count: number
}

export function spanAt({ figures }: BeadSpans, row: number, side: Side): BeadSpan {
  const at = row * figuresPerRow + (side === 'source' ? 0 : figuresPerSide)
  return { first: figures[at] ?? -1, last: figures[at + 1] ?? -1, count: figures[at + 2] ?? 0 }
}
