import type { Article, Bead, Project, Sentence, Side } from './model'

/**
 * A change of a project, as data. Few primitives, each with an inverse; commands compile to them.
 * Lists are addressed by index, articles by id. Inserted articles stand at `at`.
 */
export type Change =
  | {
      readonly type: 'replace-beads'
      readonly article: string
      readonly at: number
      readonly remove: number
      readonly insert: readonly Bead[]
    }
  | {
      readonly type: 'replace-sentences'
      readonly article: string
      readonly side: Side
      readonly at: number
      readonly remove: number
      readonly insert: readonly Sentence[]
    }
  | {
      readonly type: 'replace-articles'
      readonly at: number
      readonly remove: number
      readonly insert: readonly Article[]
    }
  | { readonly type: 'batch'; readonly changes: readonly Change[] }

/** Gives the project as it stands after the change. Throws `RangeError` when the change does not fit. */
export function apply(project: Project, change: Change): Project {
  switch (change.type) {
    case 'replace-articles':
      return { ...project, articles: splice(project.articles, change) }
    case 'replace-beads':
      return updateArticle(project, change.article, (article) => ({
        ...article,
        beads: splice(article.beads, change),
      }))
    case 'replace-sentences':
      return updateArticle(project, change.article, (article) => ({
        ...article,
        [change.side]: splice(article[change.side], change),
      }))
    case 'batch':
      return change.changes.reduce(apply, project)
  }
}

/** The change that undoes `change`, given the project as it was before it. */
export function invert(before: Project, change: Change): Change {
  switch (change.type) {
    case 'replace-articles':
      return { ...change, ...inverseSplice(before.articles, change) }
    case 'replace-beads':
      return { ...change, ...inverseSplice(articleById(before, change.article).beads, change) }
    case 'replace-sentences':
      return {
        ...change,
        ...inverseSplice(articleById(before, change.article)[change.side], change),
      }
    case 'batch': {
      let project = before
      const inverses: Change[] = []
      for (const member of change.changes) {
        inverses.unshift(invert(project, member))
        project = apply(project, member)
      }
      return { type: 'batch', changes: inverses }
    }
  }
}

interface Splice<T> {
  readonly at: number
  readonly remove: number
  readonly insert: readonly T[]
}

function splice<T>(list: readonly T[], { at, remove, insert }: Splice<T>): readonly T[] {
  if (at < 0 || remove < 0 || at + remove > list.length) {
    throw new RangeError(
      `Cannot replace ${String(remove)} items at ${String(at)} of ${String(list.length)}.`,
    )
  }
  return [...list.slice(0, at), ...insert, ...list.slice(at + remove)]
}

function inverseSplice<T>(list: readonly T[], { at, remove, insert }: Splice<T>): Splice<T> {
  return { at, remove: insert.length, insert: list.slice(at, at + remove) }
}

function updateArticle(
  project: Project,
  id: string,
  update: (article: Article) => Article,
): Project {
  const index = project.articles.indexOf(articleById(project, id))
  const article = project.articles[index]
  return article === undefined
    ? project
    : { ...project, articles: project.articles.with(index, update(article)) }
}

/** The article with this id. Throws `RangeError` when the project has none. */
export function articleById(project: Project, id: string): Article {
  const article = project.articles.find((candidate) => candidate.id === id)
  if (article === undefined) throw new RangeError(`There is no article ${id}.`)
  return article
}
