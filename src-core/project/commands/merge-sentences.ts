import type { Change } from '../change'
import { findRow } from '../find-row'
import { indexById } from '../index-by-id'
import type { Article, Side } from '../model'
import { joinTexts } from '../queries/bead-text'
import { acceptedText, withAccepted } from '../queries/tracked-changes'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { replaceBeads } from './replace-in-place'

/**
 * Makes one sentence of a sentence of a bead and the next one on its side of the bead. Alignment and
 * review of the bead stand, since it says what it said.
 */
export function mergeSentences(
  article: Article,
  bead: string,
  side: Side,
  sentence: string,
  newId: () => string,
): Outcome {
  const row = findRow(article, bead)
  if (row === null) return refuse('no-such-bead')
  const ids = row.bead[side]
  const order = ids.indexOf(sentence)
  if (order < 0) return refuse('no-such-sentence')
  const position = indexById(article[side])
  const at = position.get(sentence) ?? -1
  const nextAt = position.get(ids[order + 1] ?? '')
  if (nextAt === undefined) return refuse('no-next-sentence')
  if (nextAt !== at + 1) return refuse('sentences-apart')
  const [first, second] = article[side].slice(at, at + 2)
  if (first === undefined || second === undefined) return refuse('no-such-sentence')
  const acceptable = [...(first.acceptable ?? []), ...(second.acceptable ?? [])]
  const whole = {
    ...first,
    id: newId(),
    text: joinTexts([first.text, second.text]),
    imported: joinTexts([first.imported, second.imported]),
    parents: [...first.parents, ...second.parents, first.id, second.id],
    ...(acceptable.length === 0 ? {} : { acceptable }),
  }
  const merged = withAccepted(whole, joinTexts([acceptedText(first), acceptedText(second)]))
  const sentences: Change = {
    type: 'replace-sentences',
    article: article.id,
    side,
    at,
    remove: 2,
    insert: [merged],
  }
  const kept = { ...row.bead, [side]: ids.toSpliced(order, 2, merged.id) }
  const beads = replaceBeads(article, new Map([[row.index, kept]]))
  return doable('merge-sentences', { first: row.index + 1 }, batch([sentences, ...beads]), bead)
}
