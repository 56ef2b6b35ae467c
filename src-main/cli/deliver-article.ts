import { basename } from 'node:path'
import type { Result } from '../../src-core/errors'
import type { WriteCounts, Written, WrittenFile } from '../../src-core/formats/format'
import { formatById } from '../../src-core/formats/index'
import { toLine } from '../../src-core/formats/jsonl'
import type { Article } from '../../src-core/project/model'
import type { FileToWrite } from '../files/write-atomically'
import { alignmentJson } from './alignment-json'
import type { Level, Output } from './command'
import type { Context } from './context'
import type { Failure } from './failure'
import { outputForm } from './output-form'
import { overwrittenInput } from './overwritten-input'
import { terminalMessage } from './text-view/terminal-text'
import { renderAlignment } from './text-view/render-alignment'
import { writeFiles } from './write-files'

export interface Delivery {
  readonly article: Article
  readonly level: Level
  readonly output: Output
  /** Files that the article was made from; none of them is overwritten. */
  readonly inputs: readonly string[]
}

/** Width of the text view where no terminal says how wide it is. */
const WIDTH_IN_FILE = 100

/** Writes an article as the command line asks, and says on standard error what was left out. */
export async function deliverArticle(
  delivery: Delivery,
  context: Context,
): Promise<Failure | null> {
  const { output, article, inputs } = delivery
  const written = writeArticle(delivery, context)
  if (!written.ok) return written.problem
  const { files, counts } = written.value
  const [only] = files
  if (output.file === null) {
    if (only === undefined || files.length > 1)
      return { key: 'needs-file', values: article.languages }
    await context.terminal.write(only.bytes)
    tellLeftOut(counts, context)
    return null
  }
  const named = nameFiles(output.file, files)
  const overwritten = overwrittenInput(named, inputs)
  if (overwritten !== null) return { key: 'overwrites-input', values: { name: overwritten } }
  const failure = await writeFiles(named)
  if (failure === null) tellWritten(named, counts, context)
  return failure
}

function writeArticle({ article, level, output }: Delivery, context: Context): Result<Written> {
  const { terminal, translate, version, now } = context
  const form = outputForm(output, terminal.outputIsTerminal)
  const format = formatById(form)
  if (format !== undefined) {
    const { languages } = article
    return format.writer.write(article, { languages, version, now: now().toISOString(), level })
  }
  const text =
    form === 'json'
      ? `${toLine(alignmentJson(article))}\n`
      : renderAlignment(article, {
          translate,
          columns: output.file === null ? terminal.columns : WIDTH_IN_FILE,
          hasColours: output.file === null && terminal.hasColours,
        })
  return {
    ok: true,
    value: {
      files: [{ ending: '', bytes: Buffer.from(text) }],
      counts: { written: article.beads.length, omissions: 0, additions: 0, furniture: 0 },
    },
  }
}

/** One file has the name that was given; several have it with their endings. */
function nameFiles(name: string, files: readonly WrittenFile[]): readonly FileToWrite[] {
  return files.map(({ ending, bytes }) => ({
    path: files.length === 1 ? name : `${name}${ending}`,
    bytes,
  }))
}

function tellWritten(named: readonly FileToWrite[], counts: WriteCounts, context: Context): void {
  const names = named.map(({ path }) => basename(path))
  const files = names.join(context.translate('cli.list-separator'))
  tell(context.translate('cli.written', { files, count: counts.written }), context)
  tellLeftOut(counts, context)
}

const leftOut = [
  ['omissions', 'omission'],
  ['additions', 'addition'],
  ['furniture', 'furniture'],
] as const

function tellLeftOut(counts: WriteCounts, context: Context): void {
  const { translate } = context
  const list = leftOut
    .filter(([kind]) => counts[kind] > 0)
    .map(([kind, key]) => translate(`cli.summary.${key}`, { count: counts[kind] }))
    .join(translate('cli.list-separator'))
  if (list !== '') tell(translate('cli.left-out', { list }), context)
}

function tell(sentence: string, { terminal }: Context): void {
  terminal.writeError(`${terminalMessage(sentence)}\n`)
}
