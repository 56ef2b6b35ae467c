import type { Step } from './history'
import { indexById } from './index-by-id'
import { sides } from './model'
import type { Article, Project, Side } from './model'
import { projectShape, stepShape } from './model-shapes'
import type { Shape } from './shape'

/** A value with the type that it was found to have, or the first fault: where and what, for the log. */
export type Validated<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string }

/**
 * Whether a value from outside is a project that the rest of the core can rely on: the right shape, no
 * id twice, every sentence in exactly one bead, no empty bead, the sentences of a bead in the order of
 * the text.
 */
export function validateProject(value: unknown): Validated<Project> {
  const project = validate(projectShape, value)
  if (!project.ok) return project
  const { articles } = project.value
  if (new Set(articles.map(({ id }) => id)).size < articles.length) {
    return { ok: false, fault: 'articles: an id twice' }
  }
  for (const [index, article] of articles.entries()) {
    if (sound.has(article)) continue
    const fault = articleFault(article)
    if (fault === null) sound.add(article)
    else return { ok: false, fault: `articles[${String(index)}].${fault}` }
  }
  return project
}

/** Articles that were found without a fault: they never change. */
const sound = new WeakSet<Article>()

/** Whether a value from outside is a step. That it fits its project shows when it is performed. */
export function validateStep(value: unknown): Validated<Step> {
  return validate(stepShape, value)
}

function validate<T>(shape: Shape<T>, value: unknown): Validated<T> {
  const fault = shape(value)
  // The shape has just looked at every member of the type.
  if (fault === null) return { ok: true, value: value as T }
  return { ok: false, fault: fault.replace(/^\./u, '') }
}

function articleFault(article: Article): string | null {
  if (hasIdTwice(article.beads)) return 'beads: an id twice'
  const targets = indexById(article.target)
  if (
    sides.some((side) => hasIdTwice(article[side])) ||
    article.source.some(({ id }) => targets.has(id))
  ) {
    return 'source, target: an id twice'
  }
  for (const list of [article.threads ?? [], article.issues ?? []]) {
    if (hasIdTwice(list)) return 'threads, issues: an id twice'
  }
  const empty = article.beads.findIndex(({ source, target }) => source.length + target.length === 0)
  if (empty >= 0) return `beads[${String(empty)}]: without a sentence`
  return sideFault(article, 'source') ?? sideFault(article, 'target')
}

/** Asks the index, which most changes pass on. */
function hasIdTwice(list: readonly { readonly id: string }[]): boolean {
  return indexById(list).size < list.length
}

function sideFault(article: Article, side: Side): string | null {
  const index = indexById(article[side])
  const isHeld = new Uint8Array(article[side].length)
  for (const [row, bead] of article.beads.entries()) {
    let before = -1
    for (const id of bead[side]) {
      const place = index.get(id)
      const where = `beads[${String(row)}].${side}`
      if (place === undefined) return `${where}: no sentence ${id}`
      if (isHeld[place] === 1) return `${where}: sentence ${id} in two beads`
      if (place < before) return `${where}: not in the order of the text`
      isHeld[place] = 1
      before = place
    }
  }
  const loose = isHeld.indexOf(0)
  return loose < 0 ? null : `${side}[${String(loose)}]: in no bead`
}
