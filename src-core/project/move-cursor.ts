import { apply } from './change'
import type { Step } from './history'
import type { Project } from './model'

/**
 * The project as it stood after the first `to` steps, given as it stands after the first `from`. Undo
 * is going one back, redo one forward. Throws `RangeError` when the steps are not those of the project.
 */
export function moveCursor(
  project: Project,
  steps: readonly Step[],
  from: number,
  to: number,
): Project {
  const changes =
    to >= from
      ? steps.slice(from, to).map(({ change }) => change)
      : steps
          .slice(to, from)
          .map(({ inverse }) => inverse)
          .reverse()
  return apply(project, { type: 'batch', changes })
}
