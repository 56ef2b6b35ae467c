import type { Anchor } from '../../../src-core/project/annotations'
import {
  editComment,
  removeComment,
  reopenThread,
  replyToThread,
  resolveThread,
  startThread,
} from '../../../src-core/project/commands/edit-threads'
import { newId } from '../../commands/new-id'
import { decision, doOutcome, outcomeNow } from '../../commands/selection-command'

/** Opens a thread with its first comment. */
export function open(anchor: Anchor, text: string): void {
  doOutcome(outcomeNow((article) => startThread(article, anchor, text, decision(), newId)))
}

export function reply(thread: string, text: string): void {
  doOutcome(outcomeNow((article) => replyToThread(article, thread, text, decision(), newId)))
}

export function resolve(thread: string): void {
  doOutcome(outcomeNow((article) => resolveThread(article, thread, decision())))
}

export function reopen(thread: string): void {
  doOutcome(outcomeNow((article) => reopenThread(article, thread)))
}

export function edit(thread: string, comment: string, text: string): void {
  doOutcome(outcomeNow((article) => editComment(article, thread, comment, text)))
}

export function remove(thread: string, comment: string): void {
  doOutcome(outcomeNow((article) => removeComment(article, thread, comment)))
}
