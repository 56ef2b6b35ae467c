import { leaves } from '../change'
import type { Change } from '../change'
import type { History, Step } from '../history'

const known = new WeakMap<Step, ReadonlySet<string>>()

/**
 * The last step that is done of each article, by the id of the article: who worked on it, and when. An
 * article that nobody has touched since it was aligned has none. A step that only gives articles another
 * place is no work on them.
 */
export function lastChanges({
  project,
  steps,
  cursor,
}: Pick<History, 'project' | 'steps' | 'cursor'>): ReadonlyMap<string, Step> {
  const wanted = new Set(project.articles.map(({ id }) => id))
  const last = new Map<string, Step>()
  for (let place = cursor - 1; place >= 0 && wanted.size > 0; place -= 1) {
    const step = steps[place]
    if (step === undefined) continue
    for (const article of articlesOf(step)) {
      if (wanted.delete(article)) last.set(article, step)
    }
  }
  return last
}

/** Ids of the articles that a step worked on. */
function articlesOf(step: Step): ReadonlySet<string> {
  const found = known.get(step) ?? new Set(leaves(step.change).flatMap(articlesIn))
  known.set(step, found)
  return found
}

function articlesIn(change: Exclude<Change, { type: 'batch' }>): readonly string[] {
  switch (change.type) {
    case 'set-quality':
      return []
    case 'replace-articles':
      return change.remove === 0 ? change.insert.map(({ id }) => id) : []
    case 'replace-beads':
    case 'replace-sentences':
    case 'replace-threads':
    case 'replace-issues':
    case 'set-title':
      return [change.article]
  }
}
