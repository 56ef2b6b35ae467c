import { isolate } from '../../src-core/text/direction'
import type { Article } from '../../src-core/project/model'
import type { Command } from './command'
import type { Context } from './context'
import { deliverArticle } from './deliver-article'
import type { Failure } from './failure'

type ExportCommand = Extract<Command, { readonly name: 'export' }>

/** Exports an article of a project file as it stands, with its corrections. */
export async function exportProject(
  { project: path, article: number, languages, output }: ExportCommand,
  context: Context,
): Promise<Failure | null> {
  // Loaded only here: the database library is native code, which no other command has a use for.
  const { readProjectFile } = await import('../project-file/read-project-file')
  const read = readProjectFile(path)
  if (!read.ok) return read.problem
  const { articles } = read.value.project
  const chosen = chooseArticle(articles, number)
  if (!('beads' in chosen)) return chosen
  const article = { ...chosen, languages: { ...chosen.languages, ...languages } }
  return deliverArticle({ article, level: 'sentence', output, inputs: [path] }, context)
}

/** The article that is meant: the one of this number, or the only one. */
export function chooseArticle(
  articles: readonly Article[],
  number: number | null,
): Article | Failure {
  const count = articles.length
  if (number === null && count > 1) {
    const titles = articles.map(({ title }, at) => `${String(at + 1)} ${isolate(title)}`).join(', ')
    return { key: 'many-articles', values: { count, titles } }
  }
  const chosen = articles[(number ?? 1) - 1]
  return chosen ?? { key: 'no-article', values: { number: number ?? 1, count } }
}
