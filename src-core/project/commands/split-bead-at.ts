import { apply } from '../change'
import type { Change } from '../change'
import { findRow } from '../find-row'
import { sides } from '../model'
import type { Article, Side } from '../model'
import { beadText } from '../queries/bead-text'
import { placeOfCaret } from '../queries/place-of-caret'
import { batch, refuse } from './outcome'
import type { Outcome } from './outcome'
import type { SplitPlaces } from './propose-split'
import { splitBead } from './split-bead'
import { splitSentence } from './split-sentence'

/**
 * Splits a bead at an offset into the joined text of each side; `proposeSplit` finds good ones. A sentence
 * that a cut goes through is split as well. One step, called `split-bead`.
 */
export function splitBeadAt(
  article: Article,
  bead: string,
  places: SplitPlaces,
  newId: () => string,
): Outcome {
  let now = article
  const changes: Change[] = []
  const cut: Record<Side, number> = { source: 0, target: 0 }
  for (const side of sides) {
    const row = findRow(now, bead)
    if (row === null) return refuse('no-such-bead')
    const caret = placeOfCaret(now, bead, side, places[side])
    if (caret === null) {
      const before = beadText(now, row.bead, side).slice(0, Math.max(places[side], 0))
      cut[side] = before.trim() === '' ? 0 : row.bead[side].length
      continue
    }
    cut[side] = caret.before
    if (caret.sentence === null) continue
    const split = splitSentence(now, bead, side, caret.sentence, caret.offset, newId)
    if (!split.ok) return split
    const [after] = apply({ id: '', articles: [now] }, split.change).articles
    if (after === undefined) return refuse('no-such-article')
    now = after
    changes.push(split.change)
    cut[side] += 1
  }
  const outcome = splitBead(now, bead, [cut], newId)
  return outcome.ok ? { ...outcome, change: batch([...changes, outcome.change]) } : outcome
}
