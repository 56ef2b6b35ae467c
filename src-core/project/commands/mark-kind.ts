import type { Change } from '../change'
import { findRows } from '../find-row'
import { indexById } from '../index-by-id'
import { isFurniture, sides } from '../model'
import type { Article, BlockKind, Sentence } from '../model'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceSentences } from './replace-in-place'

/** Says what the sentences of beads are on their page: furniture of some kind, or text of the article. */
export function markKind(article: Article, beads: readonly string[], kind: BlockKind): Outcome {
  const rows = findRows(article, beads)
  if (rows === null) return refuse('no-such-bead')
  const [first] = rows
  if (first === undefined) return refuse('nothing-selected')
  const changes = sides.flatMap((side): readonly Change[] => {
    const position = indexById(article[side])
    const marked = new Map<number, Sentence>()
    for (const id of rows.flatMap(({ bead }) => bead[side])) {
      const at = position.get(id) ?? -1
      const sentence = article[side][at]
      if (sentence !== undefined && sentence.kind !== kind) marked.set(at, { ...sentence, kind })
    }
    return replaceSentences(article, side, marked)
  })
  if (changes.length === 0) return refuse('same-kind')
  const name = isFurniture(kind) ? 'mark-furniture' : 'mark-text'
  const values = { count: rows.length, first: first.index + 1 }
  return doable(name, values, batch(changes), first.bead.id)
}
