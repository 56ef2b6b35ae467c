import { indexById } from './index-by-id'
import type { Article, Bead, Side } from './model'

type Texts = Pick<Article, Side>

/** Whether beads with a source stand in the order of their first source sentence. */
export function isInGridOrder(texts: Texts, beads: readonly Bead[]): boolean {
  const firsts = beads.flatMap((bead) => firstPlace(texts, bead, 'source') ?? [])
  return firsts.every((place, order) => order === 0 || place > (firsts[order - 1] ?? 0))
}

/**
 * Whether beads stand in an order of the grid: those with a source as `isInGridOrder` says, and each addition below the
 * bead that has the target sentence before it. Omissions may stand between the two: an omission and an addition
 * side by side have no order of their own but the one that they were given.
 */
export function areInGridOrder(texts: Texts, beads: readonly Bead[]): boolean {
  let above: Bead | null = null
  for (const bead of beads) {
    if (bead.source.length === 0) {
      const place = firstPlace(texts, bead, 'target') ?? 0
      const before = texts.target[place - 1]?.id ?? null
      const isInPlace = before === null ? above === null : above?.target.includes(before) === true
      if (!isInPlace) return false
    }
    if (bead.target.length > 0) above = bead
  }
  return isInGridOrder(texts, beads)
}

/**
 * Beads in the order of the grid: those with a source by their first source sentence, an addition right
 * below the bead that has the target sentence before it, or at the top if none has.
 */
export function inGridOrder(texts: Texts, beads: readonly Bead[]): readonly Bead[] {
  const rows = beads
    .filter(({ source }) => source.length > 0)
    .map((bead) => ({ bead, place: firstPlace(texts, bead, 'source') ?? 0 }))
    .sort((first, second) => first.place - second.place)
    .map(({ bead }) => bead)
  const additions = beads.filter(({ source }) => source.length === 0)
  const rowOf = new Map(rows.flatMap((bead) => bead.target.map((id) => [id, bead] as const)))
  const additionAt = new Map(additions.map((bead) => [bead.target[0], bead]))
  const top: Bead[] = []
  const below = new Map<Bead, Bead[]>()
  let current = top
  for (const { id } of texts.target) {
    const row = rowOf.get(id)
    if (row !== undefined) {
      current = below.get(row) ?? []
      below.set(row, current)
    }
    const addition = additionAt.get(id)
    if (addition !== undefined) current.push(addition)
  }
  return [...top, ...rows.flatMap((bead) => [bead, ...(below.get(bead) ?? [])])]
}

function firstPlace(texts: Texts, bead: Bead, side: Side): number | undefined {
  return indexById(texts[side]).get(bead[side][0] ?? '')
}
