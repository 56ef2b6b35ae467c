import type { Change } from '../change'
import type { Article, Bead, Sentence, Side } from '../model'

/** The changes that put other beads at these indices of the grid, each with the id of the one it replaces. */
export function replaceBeads(
  article: Article,
  beads: ReadonlyMap<number, Bead>,
): readonly Change[] {
  return runs(beads).map(({ at, insert }) => ({
    type: 'replace-beads',
    article: article.id,
    at,
    remove: insert.length,
    insert,
  }))
}

/** The changes that put other sentences at these places of a side, each with the id of the one it replaces. */
export function replaceSentences(
  article: Article,
  side: Side,
  sentences: ReadonlyMap<number, Sentence>,
): readonly Change[] {
  return runs(sentences).map(({ at, insert }) => ({
    type: 'replace-sentences',
    article: article.id,
    side,
    at,
    remove: insert.length,
    insert,
  }))
}

interface Run<T> {
  readonly at: number
  readonly insert: T[]
}

/** The members of neighbouring places, together. */
function runs<T>(members: ReadonlyMap<number, T>): readonly Run<T>[] {
  const found: Run<T>[] = []
  for (const [at, member] of [...members].sort(([first], [second]) => first - second)) {
    const last = found.at(-1)
    if (last !== undefined && last.at + last.insert.length === at) last.insert.push(member)
    else found.push({ at, insert: [member] })
  }
  return found
}
