import { articleOfBitext } from '../../src-core/load/article-of-bitext'
import { importFiles } from '../../src-core/load/import-files'
import { asDetected, readSources } from '../handlers/load-article'
import type { Command } from './command'
import type { Context } from './context'
import { countIds } from './count-ids'
import { convertMemory, streamableFormat, type MemoryConversion } from './convert-memory'
import { deliverArticles, tellWritten } from './deliver-articles'
import type { Failure } from './failure'
import { outputForm } from './output-form'
import { overwrittenInput } from './overwritten-input'
import { memoryFile } from './read-memory'
import { isSpecialFile } from './special-file'

type ConvertCommand = Extract<Command, { readonly name: 'convert' }>

/**
 * Writes a bitext in another format, its pairs as they are; a translation memory piece by piece where it can be.
 * A text that is not aligned yet is refused.
 */
export async function convertFiles(
  { files, languages, choices, output }: ConvertCommand,
  context: Context,
): Promise<Failure | null> {
  const memory = await readMemory({ files, languages, choices, output })
  if (memory !== null) {
    const converted = await convertMemory(memory, context)
    if (!converted.ok) return converted.problem
    const { names } = converted.value
    tellWritten({ ...converted.value, format: memory.format.name }, names, context)
    return null
  }
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

/** A conversion that can be done piece by piece; null for any other. */
async function readMemory({
  files,
  languages,
  choices,
  output,
}: Omit<ConvertCommand, 'name'>): Promise<MemoryConversion | null> {
  const [path] = files
  const { file } = output
  if (path === undefined || files.length > 1 || file === null || isSpecialFile(file)) return null
  const format = streamableFormat(outputForm(output, false), choices)
  // Whoever reads the file whole says that it would be overwritten.
  if (format === null || overwrittenInput([{ path: file }], files) !== null) return null
  const memory = await memoryFile(path)
  return memory === null ? null : { memory, format, file, languages, choices }
}
