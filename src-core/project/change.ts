import { editableLists } from './editable-lists'
import type { EditableLists, Splice } from './editable-lists'
import type { QualityModel } from '../quality/quality-model'
import type { Issue, Thread } from './annotations'
import type { Article, Bead, Project, Sentence, Side } from './model'

/**
 * A change of a project, as data. Few primitives, each with an inverse; commands compile to them.
 * Lists are addressed by index, articles by id. Inserted articles stand at `at`. The members of a
 * batch follow one another: each is addressed in the project that the one before it left.
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
      readonly type: 'replace-threads'
      readonly article: string
      readonly at: number
      readonly remove: number
      readonly insert: readonly Thread[]
    }
  | {
      readonly type: 'replace-issues'
      readonly article: string
      readonly at: number
      readonly remove: number
      readonly insert: readonly Issue[]
    }
  | {
      readonly type: 'replace-articles'
      readonly at: number
      readonly remove: number
      readonly insert: readonly Article[]
    }
  | { readonly type: 'set-title'; readonly article: string; readonly title: string }
  /** Null for the quality model that the app comes with. */
  | { readonly type: 'set-quality'; readonly quality: QualityModel | null }
  | { readonly type: 'batch'; readonly changes: readonly Change[] }

/** A project after a change, and the change that takes it back. */
export interface Performed {
  readonly project: Project
  readonly inverse: Change
}

/** Makes a change. Throws `RangeError` when it does not fit the project, which then stands as it was. */
export function perform(before: Project, change: Change): Performed {
  const lists = editableLists()
  const performed = performWith(lists, before, change)
  lists.close()
  return performed
}

/** The project as it stands after the change; `perform` gives the inverse as well. */
export function apply(project: Project, change: Change): Project {
  return perform(project, change).project
}

/** The change that undoes `change`, given the project as it was before it. */
export function invert(before: Project, change: Change): Change {
  return perform(before, change).inverse
}

/** The members of a change in order, batches opened. */
export function leaves(change: Change): readonly Exclude<Change, { type: 'batch' }>[] {
  return change.type === 'batch' ? change.changes.flatMap(leaves) : [change]
}

function performWith(lists: EditableLists, before: Project, change: Change): Performed {
  switch (change.type) {
    case 'batch': {
      let project = before
      const inverses: Change[] = []
      for (const member of change.changes) {
        const performed = performWith(lists, project, member)
        project = performed.project
        inverses.push(performed.inverse)
      }
      return { project, inverse: { type: 'batch', changes: inverses.reverse() } }
    }
    case 'replace-articles':
      return {
        inverse: { ...change, ...inverseOf(before.articles, change) },
        project: { ...before, articles: lists.splice(before.articles, change) },
      }
    case 'replace-beads': {
      const article = articleById(before, change.article)
      return {
        inverse: { ...change, ...inverseOf(article.beads, change) },
        project: replaceArticle(before, article, {
          ...article,
          beads: lists.splice(article.beads, change),
        }),
      }
    }
    case 'replace-sentences': {
      const article = articleById(before, change.article)
      const list = article[change.side]
      return {
        inverse: { ...change, ...inverseOf(list, change) },
        project: replaceArticle(before, article, {
          ...article,
          [change.side]: lists.splice(list, change),
        }),
      }
    }
    case 'replace-threads': {
      const article = articleById(before, change.article)
      const list = article.threads ?? []
      return {
        inverse: { ...change, ...inverseOf(list, change) },
        project: replaceArticle(before, article, withThreads(article, lists.splice(list, change))),
      }
    }
    case 'replace-issues': {
      const article = articleById(before, change.article)
      const list = article.issues ?? []
      return {
        inverse: { ...change, ...inverseOf(list, change) },
        project: replaceArticle(before, article, withIssues(article, lists.splice(list, change))),
      }
    }
    case 'set-quality': {
      const { quality, ...rest } = before
      return {
        inverse: { ...change, quality: quality ?? null },
        project: change.quality === null ? rest : { ...rest, quality: change.quality },
      }
    }
    case 'set-title': {
      const article = articleById(before, change.article)
      return {
        inverse: { ...change, title: article.title },
        project: replaceArticle(before, article, { ...article, title: change.title }),
      }
    }
  }
}

function inverseOf<T>(list: readonly T[], { at, remove, insert }: Splice<T>): Splice<T> {
  return { at, remove: insert.length, insert: list.slice(at, at + remove) }
}

function withThreads(article: Article, threads: readonly Thread[]): Article {
  const { threads: _, ...rest } = article
  return threads.length === 0 ? rest : { ...rest, threads }
}

function withIssues(article: Article, issues: readonly Issue[]): Article {
  const { issues: _, ...rest } = article
  return issues.length === 0 ? rest : { ...rest, issues }
}

function replaceArticle(project: Project, before: Article, after: Article): Project {
  return {
    ...project,
    articles: project.articles.map((article) => (article === before ? after : article)),
  }
}

/** The article with this id. Throws `RangeError` when the project has none. */
export function articleById(project: Project, id: string): Article {
  const article = project.articles.find((candidate) => candidate.id === id)
  if (article === undefined) throw new RangeError(`There is no article ${id}.`)
  return article
}
