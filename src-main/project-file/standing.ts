import type { JournalEntry } from '../../src-core/ipc/contract'
import { apply } from '../../src-core/project/change'
import type { Step } from '../../src-core/project/history'
import { replayEntry } from '../../src-core/project/journal'
import type { Project } from '../../src-core/project/model'
import { moveCursor } from '../../src-core/project/move-cursor'
import { validateProject } from '../../src-core/project/validate-project'
import { sameValue } from '../../src-core/project/same-value'

/** What a project file tells: the present state, and the journal that led to it and beyond. */
export interface ProjectState {
  readonly project: Project
  readonly steps: readonly Step[]
  readonly cursor: number
}

/** The project as it was after the first `index` steps. */
export interface Snapshot {
  readonly project: Project
  readonly index: number
}

/** A project file as it stands in memory: always exactly what is on the disk. */
export interface Standing extends ProjectState {
  /** Always true: `moveCursor(snapshot.project, steps, snapshot.index, cursor)` is `project`. */
  readonly snapshot: Snapshot
}

/**
 * The standing after one more entry. An entry that forgets steps the snapshot rests on takes the snapshot
 * back to where the entry begins. Throws `RangeError` when the entry does not fit: what is refused here
 * can be undone by a person, what would be written could make the file unreadable.
 */
export function advance(standing: Standing, entry: JournalEntry): Standing {
  const { steps, cursor } = replayEntry(standing, entry)
  if (entry.type === 'move-cursor') {
    return {
      ...standing,
      project: moveCursor(standing.project, steps, standing.cursor, cursor),
      cursor,
    }
  }
  const before = moveCursor(standing.project, standing.steps, standing.cursor, entry.index)
  const project = apply(before, entry.step.change)
  if (!sameValue(apply(project, entry.step.inverse), before)) {
    throw new RangeError(`The inverse of step ${String(entry.index)} does not take it back.`)
  }
  const validated = validateProject(project)
  if (!validated.ok) throw new RangeError(validated.fault)
  const snapshot =
    entry.index < standing.snapshot.index
      ? { project: before, index: entry.index }
      : standing.snapshot
  return { project, steps, cursor, snapshot }
}

/** The standing with a snapshot of the present state. */
export function withFreshSnapshot(standing: Standing): Standing {
  return standing.snapshot.index === standing.cursor
    ? standing
    : { ...standing, snapshot: { project: standing.project, index: standing.cursor } }
}
