import type { Article, Side } from '../model'
import { acceptedText, withAccepted } from '../queries/tracked-changes'
import { findChange, valuesOfChange } from './find-change'
import { batch, doable } from './outcome'
import type { Outcome } from './outcome'
import { replaceSentences } from './replace-in-place'

/**
 * Accepts one change of a sentence of a bead: what was struck is gone and what was put in is no longer
 * marked. `index` counts the open changes of the sentence from 0. The text stays, and so does the review.
 */
export function acceptChange(
  article: Article,
  bead: string,
  side: Side,
  sentence: string,
  index: number,
): Outcome {
  const found = findChange(article, bead, side, sentence, index)
  if (!found.ok) return found
  const { beforeStart, beforeEnd } = found.hunk
  const before = acceptedText(found.whole)
  const accepted = before.slice(0, beforeStart) + found.added + before.slice(beforeEnd)
  const change = replaceSentences(
    article,
    side,
    new Map([[found.place, withAccepted(found.whole, accepted)]]),
  )
  return doable('accept-change', valuesOfChange(found), batch(change), bead)
}
