import { expect } from 'vitest'
import { apply, invert, leaves } from '../../src-core/project/change'
import type { Change } from '../../src-core/project/change'
import type { Outcome } from '../../src-core/project/commands/outcome'
import { isInGridOrder } from '../../src-core/project/in-grid-order'
import { sides } from '../../src-core/project/model'
import type { Article, Project } from '../../src-core/project/model'
import { validateProject } from '../../src-core/project/validate-project'
import { articleIn, rowsOf } from './project-of'

/**
 * Proves the laws of a change on one project, and gives the project after it: undoing gives the start
 * back, undoing the undoing does it again, it survives being written as JSON, the result is a valid
 * project in the order of the grid, and no sentence is lost or doubled but those that the change names.
 * `expected` are the rows of the only article afterwards, as `rowsOf` gives them.
 */
export function checkChange(
  before: Project,
  change: Change,
  expected?: readonly string[],
): Project {
  const start = structuredClone(before)
  const after = apply(before, change)
  if (expected !== undefined) expect(rowsOf(articleIn(after))).toEqual(expected)
  const inverse = invert(before, change)
  expect(apply(after, inverse)).toEqual(before)
  expect(apply(before, invert(after, inverse))).toEqual(after)
  expect(apply(before, throughJson(change))).toEqual(after)
  expect(apply(after, throughJson(inverse))).toEqual(before)
  expect(throughJson(after)).toEqual(after)
  expect(before).toEqual(start)
  expect(validateProject(after)).toEqual({ ok: true, value: after })
  expect(after.articles.filter((article) => !isInGridOrder(article, article.beads))).toEqual([])
  for (const article of before.articles) checkSentences(article, after, change)
  return after
}

/** Proves the laws of what a command wants done; fails when it refuses. */
export function checkOutcome(
  before: Project,
  outcome: Outcome,
  expected?: readonly string[],
): Project {
  if (!outcome.ok) throw new Error(`The command refused: ${outcome.refusal}.`)
  const after = checkChange(before, outcome.change, expected)
  const { focus } = outcome
  const hasFocus = (project: Project): boolean =>
    project.articles.some(({ beads }) => beads.some(({ id }) => id === focus))
  expect(focus === null || (hasFocus(before) && hasFocus(after))).toBe(true)
  return after
}

/** The sentences of each side are those that were there, less those taken out, with those put in. */
function checkSentences(before: Article, project: Project, change: Change): void {
  const parts = leaves(change)
  if (parts.some(({ type }) => type === 'replace-articles')) return
  const after = project.articles.find(({ id }) => id === before.id)
  for (const side of sides) {
    const ids = before[side].map(({ id }) => id)
    for (const part of parts) {
      if (part.type !== 'replace-sentences') continue
      if (part.article !== before.id || part.side !== side) continue
      ids.splice(part.at, part.remove, ...part.insert.map(({ id }) => id))
    }
    expect(after?.[side].map(({ id }) => id)).toEqual(ids)
    const held = after?.beads.flatMap((bead) => bead[side]) ?? []
    expect(held.toSorted()).toEqual(ids.toSorted())
  }
}

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
