import { articleOfBitext } from '../../src-core/load/article-of-bitext'
import { importFiles } from '../../src-core/load/import-files'
import { asDetected, readSources } from '../handlers/load-article'
import type { Command } from './command'
import type { Context } from './context'
import { countIds } from './count-ids'
import { deliverArticles } from './deliver-articles'
import type { Failure } from './failure'

type ConvertCommand = Extract<Command, { readonly name: 'convert' }>

/** Writes a bitext in another format, its pairs as they are. A text that is not aligned yet is refused. */
export async function convertFiles(
  { files, languages, choices, output }: ConvertCommand,
  context: Context,
): Promise<Failure | null> {
  const sources = await readSources(asDetected(files))
  if (!sources.ok) return sources.problem
  const read = importFiles(sources.value)
  if (!read.ok) return read.problem
  if (read.value.type === 'page') {
    return { code: 'not-a-bitext', values: { name: read.value.files[0]?.name ?? '' } }
  }
  const { bitext } = read.value
  const article = articleOfBitext(
    bitext,
    bitext.title ?? read.value.files[0]?.name ?? '',
    countIds(),
    context.now().toISOString(),
  )
  return deliverArticles(
    { articles: [article], languages, choices, output, inputs: files },
    context,
  )
}
