import type { Issue, Thread } from '../annotations'
import type { Article } from '../model'
import { resolveAnchor } from './resolve-anchor'
import type { AnchorPlace } from './resolve-anchor'

/** A thread with where it stands now; null when its sentence is no longer in the article. */
export interface PlacedThread {
  readonly thread: Thread
  readonly place: AnchorPlace | null
}

/** An issue with where it stands now; null when its sentence is no longer in the article. */
export interface PlacedIssue {
  readonly issue: Issue
  readonly place: AnchorPlace | null
}

/** A stretch of a sentence that a thread or an issue is about. UTF-16 offsets into its text. */
export interface TextNote {
  readonly start: number
  readonly end: number
  readonly about: Thread | Issue
}

/** What is attached to one bead, in the order of its text. */
export interface BeadAnnotations {
  readonly threads: readonly PlacedThread[]
  readonly issues: readonly PlacedIssue[]
}

/** All that is attached to an article. */
export interface Annotations {
  /** In the order of the grid, in a bead by the order of the text; what has lost its place comes first. */
  readonly threads: readonly PlacedThread[]
  readonly issues: readonly PlacedIssue[]
  /** By the id of the bead; what has lost its place is with the first bead. */
  readonly byBead: ReadonlyMap<string, BeadAnnotations>
  /** The marked stretches by the id of the sentence; resolved threads mark nothing. */
  readonly bySentence: ReadonlyMap<string, readonly TextNote[]>
}

const nothing: Annotations = {
  threads: [],
  issues: [],
  byBead: new Map(),
  bySentence: new Map(),
}

const noneOfBead: BeadAnnotations = { threads: [], issues: [] }

/** The answers that were given last, one for each article value that was asked about. */
const known = new WeakMap<Article, Annotations>()

/** Where all threads and issues of an article stand now. Found once for each state of the article. */
export function annotationsOf(article: Article): Annotations {
  if (article.threads === undefined && article.issues === undefined) return nothing
  const found = known.get(article) ?? placeAll(article)
  known.set(article, found)
  return found
}

/** What is attached to a bead; the same empty value for all that have nothing. */
export function annotationsOfBead(article: Article, bead: string): BeadAnnotations {
  return annotationsOf(article).byBead.get(bead) ?? noneOfBead
}

/** Whether something attached to an article is a thread. */
export function isThread(about: Thread | Issue): about is Thread {
  return 'comments' in about
}

function placeAll(article: Article): Annotations {
  const threads = inOrder(
    (article.threads ?? []).map((thread) => ({
      thread,
      place: resolveAnchor(article, thread.anchor),
    })),
  )
  const issues = inOrder(
    (article.issues ?? []).map((issue) => ({ issue, place: resolveAnchor(article, issue.anchor) })),
  )
  const byBead = new Map<string, { threads: PlacedThread[]; issues: PlacedIssue[] }>()
  const ofBead = (place: AnchorPlace | null) => {
    const bead = place?.bead ?? article.beads[0]?.id ?? ''
    const found = byBead.get(bead) ?? { threads: [], issues: [] }
    byBead.set(bead, found)
    return found
  }
  const bySentence = new Map<string, TextNote[]>()
  const mark = (about: Thread | Issue, place: AnchorPlace | null) => {
    for (const { sentence, start, end } of place?.spans ?? []) {
      const notes = bySentence.get(sentence) ?? []
      notes.push({ start, end, about })
      bySentence.set(sentence, notes)
    }
  }
  for (const placed of threads) {
    ofBead(placed.place).threads.push(placed)
    if (placed.thread.resolved === null) mark(placed.thread, placed.place)
  }
  for (const placed of issues) {
    ofBead(placed.place).issues.push(placed)
    mark(placed.issue, placed.place)
  }
  return { threads, issues, byBead, bySentence }
}

/** By row, in a row the source before the target, and by the place in the text; what is on the whole bead first. */
function inOrder<Placed extends { readonly place: AnchorPlace | null }>(
  placed: readonly Placed[],
): readonly Placed[] {
  return placed.toSorted((one, other) => {
    const [first, second] = [one.place, other.place]
    if (first === null || second === null) return Number(first !== null) - Number(second !== null)
    return (
      first.row - second.row ||
      Number(first.side === 'target') - Number(second.side === 'target') ||
      (first.spans[0]?.start ?? -1) - (second.spans[0]?.start ?? -1)
    )
  })
}
