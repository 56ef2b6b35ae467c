import { findRows } from '../find-row'
import { indexById } from '../index-by-id'
import { sides } from '../model'
import type { Article, Sentence } from '../model'
import { changesOf, hasOpenChange, withAccepted } from '../queries/tracked-changes'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceSentences } from './replace-in-place'

/** Accepts every open change of these beads, on both sides. Texts and reviews stay. */
export function acceptAllChanges(article: Article, beads: readonly string[]): Outcome {
  const rows = findRows(article, beads)
  if (rows === null || rows[0] === undefined) return refuse('no-such-bead')
  let count = 0
  const changes = sides.flatMap((side) => {
    const position = indexById(article[side])
    const accepted = new Map<number, Sentence>()
    for (const { bead } of rows) {
      for (const id of bead[side]) {
        const place = position.get(id) ?? -1
        const sentence = article[side][place]
        if (sentence === undefined || !hasOpenChange(sentence)) continue
        count += changesOf(sentence).length
        accepted.set(place, withAccepted(sentence, sentence.text))
      }
    }
    return replaceSentences(article, side, accepted)
  })
  if (changes.length === 0) return refuse('no-open-change')
  const values = { count, first: rows[0].index + 1 }
  return doable('accept-changes', values, batch(changes), beads[0] ?? null)
}
