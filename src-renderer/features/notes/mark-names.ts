import type { Issue, Thread } from '../../../src-core/project/annotations'
import { isThread } from '../../../src-core/project/queries/annotations-of'

/**
 * How a stretch of text is marked, the weaker marks first; note-marks.module.css and the editor's
 * stylesheet draw them. Severity is told by the kind of line as well as by its colour.
 */
export const markNames = [
  'comment-now',
  'issue-now',
  'comment',
  'issue-neutral',
  'issue-minor',
  'issue-major',
  'issue-critical',
] as const

export type MarkName = (typeof markNames)[number]

/** How the words that a thread or an issue is about are marked. */
export function markOf(about: Thread | Issue): MarkName {
  return isThread(about) ? 'comment' : `issue-${about.severity}`
}
