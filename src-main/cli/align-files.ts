import { articleOfBitext } from '../../src-core/load/article-of-bitext'
import { importFiles } from '../../src-core/load/import-files'
import type { ReadFiles } from '../../src-core/load/import-files'
import type { Article } from '../../src-core/project/model'
import { asDetected, readSources } from '../handlers/load-article'
import { alignProposal } from './align-proposal'
import type { Command, GivenLanguages, Level } from './command'
import type { Context } from './context'
import { countIds } from './count-ids'
import { deliverArticle } from './deliver-article'
import type { Failure } from './failure'
import { makeAligner } from './make-aligner'

type FilesCommand = Extract<Command, { readonly name: 'align-files' }>

/** Aligns a source with its target, or the two languages of one page; a bitext is taken as it is. */
export async function alignFiles(
  { files, level, languages, output }: FilesCommand,
  context: Context,
): Promise<Failure | null> {
  const sources = await readSources(asDetected(files))
  if (!sources.ok) return sources.problem
  const read = importFiles(sources.value)
  if (!read.ok) return read.problem
  const article = articleOf(read.value, level, languages)
  return deliverArticle({ article, level, output, inputs: files }, context)
}

function articleOf(read: ReadFiles, level: Level, languages: GivenLanguages): Article {
  if (read.type === 'page') {
    const { proposal } = read
    const named = { ...proposal.languages, ...languages }
    return alignProposal({ ...proposal, languages: named }, level, makeAligner())
  }
  const title = read.bitext.title ?? read.files[0]?.name ?? ''
  const article = articleOfBitext(read.bitext, title, countIds())
  return { ...article, languages: { ...article.languages, ...languages } }
}
