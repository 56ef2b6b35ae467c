import type { VersionDifference } from '../../compare/compare-version'
import { apply } from '../change'
import type { Change } from '../change'
import type { Article, Project } from '../model'
import { editBeadText } from './edit-bead-text'
import { batch, doable, refuse } from './outcome'
import type { Outcome } from './outcome'
import { shortenName } from './shorten-name'

/**
 * Takes the text of beads over from another version of the translation, as ordinary corrections in one
 * step. Where the translation had nothing, the sentence is inserted.
 */
export function takeOver(
  article: Article,
  differences: readonly VersionDifference[],
  version: string,
  newId: () => string,
): Outcome {
  const [first] = differences
  if (first === undefined) return refuse('no-difference')
  const changes: Change[] = []
  let project: Project = { id: '', articles: [article] }
  for (const { bead, theirs } of differences) {
    const [now] = project.articles
    if (now === undefined) break
    const outcome = editBeadText(now, bead, 'target', theirs, newId)
    if (!outcome.ok) return outcome
    changes.push(outcome.change)
    project = apply(project, outcome.change)
  }
  const values = {
    count: differences.length,
    first: first.row + 1,
    name: shortenName(version),
  }
  return doable('take-over', values, batch(changes), first.bead)
}
