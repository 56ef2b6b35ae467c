import { formatById } from '../../../src-core/formats/index'
import type { WriteOptions } from '../../../src-core/formats/format'
import { perform } from '../../../src-core/project/change'
import { openHistory } from '../../../src-core/project/history'
import type { History } from '../../../src-core/project/history'
import type { Article } from '../../../src-core/project/model'
import type { Outcome } from '../../../src-core/project/commands/outcome'
import { reduce } from '../../../src-core/project/reduce'
import { planReturn } from '../../../src-core/return/plan-return'
import { readReturned } from '../../../src-core/return/read-returned'
import type { Returned } from '../../../src-core/return/returned'
import type { ReturnItem, ReturnPlan } from '../../../src-core/return/return-plan'
import { writeOptions, writeOrThrow } from '../../support/check-format'
import { fileOf } from '../../support/format-fixtures'

/** A project of one article with nothing done. */
export function historyOf(article: Article): History {
  return openHistory({ id: 'project', articles: [article] })
}

/** The file of an article in a format. */
export function written(
  id: string,
  article: Article,
  options: Partial<WriteOptions> = {},
): Uint8Array {
  const format = formatById(id)
  if (format === undefined) throw new Error(id)
  const [file] = writeOrThrow(format, article, { ...writeOptions, ...options }).files
  return file?.bytes ?? new Uint8Array()
}

export function returnedOrThrow(name: string, content: Uint8Array | string): Returned {
  const read = readReturned(fileOf(name, content))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

export function planOf(history: History, name: string, content: Uint8Array | string): ReturnPlan {
  return planReturn(history, returnedOrThrow(name, content))
}

/** An item in a few words: what it is, where, and what it comes to. */
export function said(item: ReturnItem): string {
  const doubt = item.doubt === null ? '' : ` (${item.doubt})`
  const place = item.beads.join('+')
  switch (item.type) {
    case 'text':
      return `${place} ${item.side}: ${item.theirs}${doubt}`
    case 'status':
      return `${place} status: ${item.ours} → ${item.theirs}${doubt}`
    case 'comment':
      return `${place} comment of ${item.by ?? 'nobody'}: ${item.text}${doubt}`
    case 'resolved':
      return `${place} resolved: ${item.text}`
  }
}

/** The history after a command, done by somebody at a time. */
export function done(history: History, outcome: Outcome, author: string, at: string): History {
  if (!outcome.ok) throw new Error(outcome.refusal)
  const { change, label, focus } = outcome
  const { project, inverse } = perform(history.project, change)
  if (perform(project, inverse).project === project) throw new Error('No change has no effect.')
  return reduce(history, { type: 'do', change, label, focus, author, at })
}
