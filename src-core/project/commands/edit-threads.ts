import type { Anchor, Comment, Thread } from '../annotations'
import type { Change } from '../change'
import type { Article } from '../model'
import { resolveAnchor } from '../queries/resolve-anchor'
import { doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import type { Decision } from './set-status'

/** Opens a thread on a bead or on a stretch of its text, with its first comment. */
export function startThread(
  article: Article,
  anchor: Anchor,
  text: string,
  decision: Decision,
  newId: () => string,
): Outcome {
  const written = text.trim()
  if (written === '') return refuse('empty-comment')
  const place = resolveAnchor(article, anchor)
  if (place === null) return refuse('no-such-sentence')
  const comments = [commentOf(written, decision, newId)]
  const thread: Thread = { id: newId(), anchor, comments, resolved: null }
  const change = splice(article, article.threads?.length ?? 0, 0, thread)
  return doable('start-thread', { first: place.row + 1 }, change, place.bead)
}

/** Adds a comment to a thread; a resolved thread is open again, since somebody has more to say. */
export function replyToThread(
  article: Article,
  thread: string,
  text: string,
  decision: Decision,
  newId: () => string,
): Outcome {
  const written = text.trim()
  if (written === '') return refuse('empty-comment')
  return alter(article, thread, 'reply-to-thread', (known) => ({
    ...known,
    comments: [...known.comments, commentOf(written, decision, newId)],
    resolved: null,
  }))
}

/** Says that a thread is settled. */
export function resolveThread(article: Article, thread: string, decision: Decision): Outcome {
  const known = threadOf(article, thread)
  if (known !== null && known.resolved !== null) return refuse('thread-resolved')
  return alter(article, thread, 'resolve-thread', (open) => ({
    ...open,
    resolved: { by: decision.author, at: decision.at },
  }))
}

/** Opens a settled thread again. */
export function reopenThread(article: Article, thread: string): Outcome {
  if (threadOf(article, thread)?.resolved === null) return refuse('thread-open')
  return alter(article, thread, 'reopen-thread', (settled) => ({ ...settled, resolved: null }))
}

/** Writes a comment anew; its author and time stay. */
export function editComment(
  article: Article,
  thread: string,
  comment: string,
  text: string,
): Outcome {
  const written = text.trim()
  if (written === '') return refuse('empty-comment')
  const known = threadOf(article, thread)?.comments.find(({ id }) => id === comment)
  if (known === undefined) return refuse('no-such-thread')
  if (known.text === written) return refuse('same-text')
  return alter(article, thread, 'edit-comment', (before) => ({
    ...before,
    comments: before.comments.map((each) =>
      each.id === comment ? { ...each, text: written } : each,
    ),
  }))
}

/** Takes a comment away, and with its last comment the thread. */
export function removeComment(article: Article, thread: string, comment: string): Outcome {
  const known = threadOf(article, thread)
  if (known?.comments.every(({ id }) => id !== comment) !== false) return refuse('no-such-thread')
  return alter(article, thread, 'remove-comment', (before) => {
    const comments = before.comments.filter(({ id }) => id !== comment)
    return comments.length === 0 ? null : { ...before, comments }
  })
}

function threadOf(article: Article, thread: string): Thread | null {
  return article.threads?.find(({ id }) => id === thread) ?? null
}

function alter(
  article: Article,
  id: string,
  name: Extract<Parameters<typeof doable>[0], `${string}-${'thread' | 'comment'}`>,
  make: (thread: Thread) => Thread | null,
): Outcome {
  const at = article.threads?.findIndex((thread) => thread.id === id) ?? -1
  const known = article.threads?.[at]
  if (known === undefined) return refuse('no-such-thread')
  const place = resolveAnchor(article, known.anchor)
  const change = splice(article, at, 1, make(known))
  return doable(name, { first: (place?.row ?? 0) + 1 }, change, place?.bead ?? null)
}

function splice(article: Article, at: number, remove: number, thread: Thread | null): Change {
  const insert = thread === null ? [] : [thread]
  return { type: 'replace-threads', article: article.id, at, remove, insert }
}

function commentOf(text: string, { author, at }: Decision, newId: () => string): Comment {
  return { id: newId(), by: author, at, text }
}
