import type { Anchor, Issue } from '../annotations'
import type { Change } from '../change'
import type { Article } from '../model'
import { resolveAnchor } from '../queries/resolve-anchor'
import { sameValue } from '../same-value'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import type { Decision } from './set-status'

/** What a reviewer says of an error: its kind, how bad it is, and a note, which may be empty. */
export type Judgement = Pick<Issue, 'category' | 'severity' | 'note'>

/** Marks an error on a stretch of text, or on a whole bead (an omission is marked on its source). */
export function markIssue(
  article: Article,
  anchor: Anchor,
  judgement: Judgement,
  { author, at }: Decision,
  newId: () => string,
): Outcome {
  const place = resolveAnchor(article, anchor)
  if (place === null) return refuse('no-such-sentence')
  const issue: Issue = { id: newId(), anchor, ...judgement, by: author, at }
  const change = splice(article, article.issues?.length ?? 0, 0, [issue])
  return doable('mark-issue', { first: place.row + 1 }, change, place.bead)
}

/** Judges a marked error anew. Who marked it, and when, is who judged it last. */
export function changeIssue(
  article: Article,
  issue: string,
  judgement: Judgement,
  { author, at }: Decision,
): Outcome {
  return alter(article, issue, (known, where) => {
    const { category, severity, note } = known
    if (sameValue({ category, severity, note }, judgement)) return refuse('same-judgement')
    const insert = [{ ...known, ...judgement, by: author, at }]
    const change = splice(article, where.at, 1, insert)
    return doable('change-issue', { first: where.row + 1 }, change, where.bead)
  })
}

/** Takes the mark of an error away. */
export function removeIssue(article: Article, issue: string): Outcome {
  return alter(article, issue, (_, where) =>
    doable('remove-issue', { first: where.row + 1 }, splice(article, where.at, 1, []), where.bead),
  )
}

interface Where {
  readonly at: number
  readonly row: number
  readonly bead: string | null
}

function alter(
  article: Article,
  id: string,
  make: (issue: Issue, where: Where) => Outcome,
): Outcome {
  const at = article.issues?.findIndex((issue) => issue.id === id) ?? -1
  const known = article.issues?.[at]
  if (known === undefined) return refuse('no-such-issue')
  const place = resolveAnchor(article, known.anchor)
  return make(known, { at, row: place?.row ?? 0, bead: place?.bead ?? null })
}

function splice(article: Article, at: number, remove: number, insert: readonly Issue[]): Change {
  return { type: 'replace-issues', article: article.id, at, remove, insert }
}
