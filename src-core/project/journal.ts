import type { JournalEntry } from '../ipc/contract'
import type { History, Step } from './history'

/** The steps of a project file and how many of them are done, as its journal tells them. */
export interface Journal {
  readonly steps: readonly Step[]
  readonly cursor: number
}

/**
 * What has to be written to the journal so that it tells `after` instead of `before`. Both are
 * histories of the same project, with any number of actions between them.
 */
export function journalEntries(before: History, after: History): readonly JournalEntry[] {
  if (before.steps === after.steps && before.cursor === after.cursor) return []
  const kept = commonSteps(before.steps, after.steps)
  const puts = after.steps
    .slice(kept)
    .map((step, offset): JournalEntry => ({ type: 'put', index: kept + offset, step }))
  const cursor = puts.length > 0 ? after.steps.length : before.cursor
  return cursor === after.cursor ? puts : [...puts, { type: 'move-cursor', cursor: after.cursor }]
}

/** The journal with one more entry: what a reader of the file makes of it. Throws `RangeError`. */
export function replayEntry(journal: Journal, entry: JournalEntry): Journal {
  const last = entry.type === 'put' ? entry.index : entry.cursor
  if (!Number.isInteger(last) || last < 0 || last > journal.steps.length) {
    throw new RangeError(`The journal has no place ${String(last)}.`)
  }
  return entry.type === 'put'
    ? { steps: [...journal.steps.slice(0, entry.index), entry.step], cursor: entry.index + 1 }
    : { steps: journal.steps, cursor: entry.cursor }
}

/** The journal that these entries tell, one after the other. */
export function replay(journal: Journal, entries: readonly JournalEntry[]): Journal {
  return entries.reduce(replayEntry, journal)
}

function commonSteps(before: readonly Step[], after: readonly Step[]): number {
  const shorter = Math.min(before.length, after.length)
  for (let index = 0; index < shorter; index += 1) {
    if (before[index] !== after[index]) return index
  }
  return shorter
}
