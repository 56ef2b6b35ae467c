import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { articleOfBitext } from '../../src-core/load/article-of-bitext'
import { importFiles } from '../../src-core/load/import-files'
import type { ReadFiles } from '../../src-core/load/import-files'
import type { Article } from '../../src-core/project/model'
import { asDetected, readSources } from '../handlers/load-article'
import { alignProposal } from './align-proposal'
import type { Command } from './command'
import type { Context } from './context'
import { countIds } from './count-ids'
import { deliverArticles } from './deliver-articles'
import type { Failure } from './failure'
import { makeAligner } from './make-aligner'
import { progressLine } from './progress-line'

type FilesCommand = Extract<Command, { readonly name: 'align-files' }>

/** Aligns a source with its target, or the two languages of one page; a bitext is taken as it is. */
export async function alignFiles(
  { files, level, languages, dictionaries, output }: FilesCommand,
  context: Context,
): Promise<Failure | null> {
  const article = await readArticle(files, { level, languages, dictionaries }, context)
  if (!article.ok) return article.problem
  const inputs = [...files, ...(dictionaries ?? [])]
  const choices = { level }
  return deliverArticles({ articles: [article.value], languages, choices, output, inputs }, context)
}

type Reading = Pick<FilesCommand, 'level' | 'languages' | 'dictionaries'>

/** The article that files hold, aligned. */
export async function readArticle(
  files: readonly string[],
  reading: Reading,
  context: Context,
): Promise<Result<Article>> {
  const progress = progressLine(context)
  const sources = await readSources(asDetected(files), ({ name, pages }) => {
    if (pages !== null) progress.show('cli.progress-pages', { name, ...pages })
  })
  progress.clear()
  if (!sources.ok) return sources
  const read = importFiles(sources.value)
  return read.ok ? articleOf(read.value, reading, context) : read
}

/** A page is aligned; a bitext is aligned already, and needs neither aligner nor dictionary. */
async function articleOf(
  read: ReadFiles,
  { level, languages, dictionaries }: Reading,
  context: Context,
): Promise<Result<Article>> {
  if (read.type === 'page') {
    const aligner = await makeAligner(dictionaries, context)
    if (!aligner.ok) return aligner
    const { proposal } = read
    const named = { ...proposal.languages, ...languages }
    return ok(alignProposal({ ...proposal, languages: named }, level, aligner.value))
  }
  const title = read.bitext.title ?? read.files[0]?.name ?? ''
  const article = articleOfBitext(read.bitext, title, countIds(), context.now().toISOString())
  return ok({ ...article, languages: { ...article.languages, ...languages } })
}
