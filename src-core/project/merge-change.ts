import { leaves } from './change'
import type { Change } from './change'
import type { Step } from './history'
import type { Sentence } from './model'
import { sameValue } from './same-value'

/** A pause in typing that is longer than this ends the undo step. */
export const burstGapMs = 2000

/** Names of the steps that typing makes; only these merge. */
const typingSteps: readonly string[] = ['edit-source', 'edit-target']

type SentenceChange = Extract<Change, { type: 'replace-sentences' }>

/**
 * One step for two that are one burst of typing, or null when they are two steps to a person: by
 * another author, after a pause, in other sentences, away from the letters just typed, or when both
 * together leave the text as it was. The later step must directly follow the earlier one; the merged
 * step keeps the inverse of the earlier one, which takes both back.
 */
export function mergeSteps(earlier: Step, later: Step): Step | null {
  if (earlier.label.name !== later.label.name || earlier.author !== later.author) return null
  if (!typingSteps.includes(later.label.name)) return null
  const gapMs = Date.parse(later.at) - Date.parse(earlier.at)
  if (!(gapMs >= 0 && gapMs <= burstGapMs)) return null
  if (!touch(reach(earlier), editedSpan(later, 'before'))) return null
  const change = mergeChanges(earlier.change, later)
  if (change === null || sameValue(textsOf(change), textsOf(earlier.inverse))) return null
  return { ...earlier, change, at: later.at }
}

/** The change of the earlier step with the sentences as the later one leaves them. */
function mergeChanges(earlier: Change, later: Step): Change | null {
  const edits = leaves(later.change)
  const before = leaves(later.inverse)
  if (!edits.every((edit) => edit.type === 'replace-sentences')) return null
  if (!edits.every((edit) => before.some((old) => isTyping(old, edit)))) return null
  const parts = leaves(earlier)
  const sentences = parts.filter((part) => part.type === 'replace-sentences')
  if (sentences.length !== edits.length) return null
  const changes: Change[] = []
  for (const part of parts) {
    if (part.type !== 'replace-sentences') changes.push(part)
    else {
      const edit = edits.find((candidate) => isSamePlace(part, candidate))
      if (edit === undefined) return null
      changes.push({ ...part, insert: edit.insert })
    }
  }
  const [only] = changes
  return changes.length === 1 && only !== undefined ? only : { type: 'batch', changes }
}

/** Whether `edit` puts the same sentences in the place of those it found, with other texts. */
function isTyping(old: Change, edit: SentenceChange): boolean {
  return (
    old.type === 'replace-sentences' &&
    isSamePlace(old, edit) &&
    old.insert.every((sentence, index) =>
      sameValue({ ...sentence, text: edit.insert[index]?.text }, edit.insert[index]),
    )
  )
}

/** Whether `edit` replaces just the sentences that `part` put there. */
function isSamePlace(part: SentenceChange, edit: SentenceChange): boolean {
  return (
    part.article === edit.article &&
    part.side === edit.side &&
    part.at === edit.at &&
    part.insert.length === edit.remove &&
    part.insert.every((sentence, index) => sentence.id === edit.insert[index]?.id)
  )
}

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The stretch that a step changed in the joined text of its sentences, before it or after it. Where a
 * letter more of a run of the same letters could have been typed anywhere in the run, the whole run.
 */
function editedSpan(step: Step, when: 'before' | 'after'): Span {
  const before = textsOf(step.inverse).join(' ')
  const after = textsOf(step.change).join(' ')
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const { length } = when === 'before' ? before : after
  return {
    start: Math.min(head, shorter - tail),
    end: Math.max(length - tail, head + length - shorter),
  }
}

/**
 * Where the caret may be after a step. Letters that were deleted and typed again do not show in what the
 * step changed, so the caret may be as far from it as the step took letters away.
 */
function reach(step: Step): Span {
  const before = editedSpan(step, 'before')
  const after = editedSpan(step, 'after')
  const removed = before.end - before.start
  return { start: after.start - removed, end: after.end + removed }
}

function touch(first: Span, second: Span): boolean {
  return second.start <= first.end && first.start <= second.end
}

/** Texts of the sentences that a change puts in, in the order of the text. */
function textsOf(change: Change): readonly string[] {
  return leaves(change)
    .filter((leaf) => leaf.type === 'replace-sentences')
    .toSorted((first, second) => first.at - second.at)
    .flatMap(({ insert }): readonly Sentence[] => insert)
    .map(({ text }) => text)
}
