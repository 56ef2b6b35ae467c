import type { ReturnedComment, ReturnItem } from '../../return/return-plan'
import { spaced } from '../../text/spaced'
import type { Comment, Thread } from '../annotations'
import type { Change } from '../change'
import { indexById } from '../index-by-id'
import type { Article } from '../model'
import { anchorOn } from '../queries/anchor-on'
import { beadText } from '../queries/bead-text'
import type { Decision } from './set-status'

/**
 * The comments of a returned file: answers go to the end of their threads, also of those that the file brings,
 * all others open one. Then the threads that were resolved in the file.
 */
export function changeThreads(
  article: Article,
  items: readonly ReturnItem[],
  decision: Decision,
  newId: () => string,
): readonly Change[] {
  const own = article.threads ?? []
  const threads = new Map(own.map((thread) => [thread.id, thread]))
  const openedBy = new Map<string, string>()
  for (const item of items) {
    if (item.type !== 'comment') continue
    const { by, at, text } = item
    const comment: Comment = { id: newId(), by: by ?? decision.author, at: at ?? decision.at, text }
    const answered = item.thread ?? openedBy.get(nameOf(item, item.replyTo))
    const thread = threads.get(answered ?? '')
    if (thread !== undefined) {
      const comments = [...thread.comments, comment]
      threads.set(thread.id, { ...thread, comments, resolved: null })
      continue
    }
    const anchor = anchorOf(article, item)
    if (anchor === null) continue
    const id = newId()
    threads.set(id, { id, anchor, comments: [comment], resolved: null })
    openedBy.set(nameOf(item, item), id)
  }
  for (const item of items) {
    const thread = item.type === 'resolved' ? threads.get(item.thread) : undefined
    if (thread === undefined) continue
    threads.set(thread.id, { ...thread, resolved: { by: decision.author, at: decision.at } })
  }
  const opened = [...threads.values()].slice(own.length)
  const replace = (at: number, remove: number, insert: readonly Thread[]): Change => {
    return { type: 'replace-threads', article: article.id, at, remove, insert }
  }
  return [
    ...own.flatMap((before, at) => {
      const thread = threads.get(before.id)
      return thread === undefined || thread === before ? [] : [replace(at, 1, [thread])]
    }),
    ...(opened.length === 0 ? [] : [replace(own.length, 0, opened)]),
  ]
}

/** What a new comment of a row is known by when another one answers it. */
function nameOf(
  { beads }: Pick<ReturnedComment, 'beads'>,
  comment: Pick<ReturnedComment, 'by' | 'text'> | null,
): string {
  if (comment === null) return ''
  return JSON.stringify([beads[0], comment.by, spaced(comment.text)])
}

/** On the stretch that the comment was on, if the text reads as the file has it; else on the bead. */
function anchorOf(article: Article, item: ReturnedComment) {
  const [only, ...others] = item.beads
  if (only === undefined) return null
  const bead = article.beads[indexById(article.beads).get(only) ?? -1]
  if (bead === undefined) return null
  const side = item.side ?? 'target'
  const isAsReturned = spaced(beadText(article, bead, side)) === spaced(item.returnedText)
  const stretch = others.length === 0 && isAsReturned ? item.stretch : null
  return anchorOn(article, only, side, stretch)
}
