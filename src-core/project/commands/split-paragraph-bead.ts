import { findRow } from '../find-row'
import type { Article } from '../model'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceBeads } from './replace-in-place'

/** Starts a new paragraph bead at this bead. The sentence beads and their review stay. */
export function splitParagraphBead(article: Article, bead: string): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  if (row.index === 0 || row.bead.startsParagraph) return refuse('starts-paragraph')
  const starting = { ...row.bead, startsParagraph: true }
  const change = batch(replaceBeads(article, new Map([[row.index, starting]])))
  return doable('split-paragraph', { first: row.index + 1 }, change, bead)
}
