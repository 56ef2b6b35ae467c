import { isolate } from '../../src-core/text/direction'
import type { Article } from '../../src-core/project/model'
import type { Command } from './command'
import type { Context } from './context'
import { deliverArticles } from './deliver-articles'
import type { Failure } from './failure'

type ExportCommand = Extract<Command, { readonly name: 'export' }>

/** Exports articles of a project file as they stand, with their corrections. */
export async function exportProject(
  { project: path, article: number, languages, choices, output }: ExportCommand,
  context: Context,
): Promise<Failure | null> {
  // Loaded only here: the database library is native code, which no other command has a use for.
  const { readProjectFile } = await import('../project-file/read-project-file')
  const read = readProjectFile(path)
  if (!read.ok) return read.problem
  const { project, steps, cursor } = read.value
  const chosen =
    number === 'all' ? null : chooseArticle(project.articles, number, context.translate)
  if (chosen !== null && !('beads' in chosen)) return chosen
  const articles = chosen === null ? project.articles : [chosen]
  const facts = {
    history: { steps, cursor },
    ...(project.quality === undefined ? {} : { quality: project.quality }),
  }
  return deliverArticles({ articles, languages, choices, facts, output, inputs: [path] }, context)
}

/** The article that is meant: the one of this number, or the only one. */
export function chooseArticle(
  articles: readonly Article[],
  number: number | null,
  translate: Context['translate'],
): Article | Failure {
  const count = articles.length
  if (number === null && count > 1) {
    const titles = articles
      .map(({ title }, at) => `${String(at + 1)} ${isolate(title)}`)
      .join(translate('cli.list-separator'))
    return { key: 'many-articles', values: { count, titles } }
  }
  const chosen = articles[(number ?? 1) - 1]
  return chosen ?? { key: 'no-article', values: { number: number ?? 1, count } }
}
