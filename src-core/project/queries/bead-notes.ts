import type { Issue, Thread } from '../annotations'
import type { Article } from '../model'
import { resolveAnchor, type AnchorPlace } from './resolve-anchor'

/** A thread of comments where it stands now. */
export interface PlacedThread {
  readonly thread: Thread
  readonly place: AnchorPlace
}

/** An issue where it stands now. */
export interface PlacedIssue {
  readonly issue: Issue
  readonly place: AnchorPlace
}

/** What people wrote about a bead. */
export interface BeadNotes {
  readonly threads: readonly PlacedThread[]
  readonly issues: readonly PlacedIssue[]
}

export const noNotes: BeadNotes = { threads: [], issues: [] }

/** The comments and issues of an article by the ids of their beads; what has lost its sentence is in none. */
export function notesByBead(article: Article): ReadonlyMap<string, BeadNotes> {
  const notes = new Map<string, { threads: PlacedThread[]; issues: PlacedIssue[] }>()
  const at = (bead: string) => {
    const known = notes.get(bead) ?? { threads: [], issues: [] }
    notes.set(bead, known)
    return known
  }
  for (const thread of article.threads ?? []) {
    const place = resolveAnchor(article, thread.anchor)
    if (place !== null) at(place.bead).threads.push({ thread, place })
  }
  for (const issue of article.issues ?? []) {
    const place = resolveAnchor(article, issue.anchor)
    if (place !== null) at(place.bead).issues.push({ issue, place })
  }
  return notes
}
