import { basename } from 'node:path'
import { ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { exportArticles } from '../../src-core/formats/export/export-articles'
import type { Exported, ExportFacts } from '../../src-core/formats/export/export-articles'
import type { ExportWarning } from '../../src-core/formats/export/export-warnings'
import type { WrittenFile } from '../../src-core/formats/format'
import { formatById } from '../../src-core/formats/index'
import { toLine } from '../../src-core/formats/pairs/jsonl'
import { selectForExport } from '../../src-core/formats/export/select-for-export'
import type { Article } from '../../src-core/project/model'
import type { FileToWrite } from '../files/write-atomically'
import { alignmentJson } from './alignment-json'
import type { ExportChoices, GivenLanguages, Output } from './command'
import type { Context } from './context'
import type { Failure } from './failure'
import { outputForm } from './output-form'
import { overwrittenInput } from './overwritten-input'
import { terminalMessage } from './text-view/terminal-text'
import { renderAlignment } from './text-view/render-alignment'
import { writeFiles } from './write-files'

export interface Delivery {
  readonly articles: readonly Article[]
  readonly languages: GivenLanguages
  readonly choices: ExportChoices
  /** What a project knows besides its articles. */
  readonly facts?: Pick<ExportFacts, 'history' | 'quality'>
  readonly output: Output
  /** Files that the articles were made from; none of them is overwritten. */
  readonly inputs: readonly string[]
}

/** What was written, with the name of its format. */
interface Told extends Pick<Exported, 'counts' | 'warnings'> {
  readonly format: string
}

/** Width of the text view where no terminal says how wide it is. */
const WIDTH_IN_FILE = 100

/** Writes articles as the command line asks, and says on standard error what was left out. */
export async function deliverArticles(
  delivery: Delivery,
  context: Context,
): Promise<Failure | null> {
  const { output, inputs } = delivery
  const written = writeArticles(delivery, context)
  if (!written.ok) return written.problem
  const { files } = written.value
  const [only] = files
  if (output.file === null) {
    if (only === undefined || files.length > 1) return needsFile(files)
    if (context.terminal.outputIsTerminal && isBinary(only)) {
      return { key: 'binary-output', values: {} }
    }
    await context.terminal.write(only.bytes)
    tellLeftOut(written.value, context)
    return null
  }
  const named = nameFiles(output.file, files)
  const overwritten = overwrittenInput(named, inputs)
  if (overwritten !== null) return { key: 'overwrites-input', values: { name: overwritten } }
  const failure = await writeFiles(named)
  if (failure === null) {
    tellWritten(
      written.value,
      named.map(({ path }) => basename(path)),
      context,
    )
  }
  return failure
}

/** Whether a file is an archive: printed, it would garble a terminal. */
function isBinary({ bytes }: WrittenFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 0x20
}

/** Says what was written under which names, and what was left out. */
export function tellWritten(told: Told, names: readonly string[], context: Context): void {
  const list = names.join(context.translate('returned.between-names'))
  tell(context.translate('cli.written', { files: list, count: told.counts.written }), context)
  tellLeftOut(told, context)
}

function needsFile(files: readonly WrittenFile[]): Failure {
  const names = files.map(({ ending }) => `news${ending}`).join(', ')
  return { key: 'needs-file', values: { count: files.length, names } }
}

function writeArticles(
  delivery: Delivery,
  context: Context,
): Result<Told & Pick<Exported, 'files'>> {
  const { articles, languages, choices, facts, output } = delivery
  const { terminal, translate, version, now } = context
  const form = outputForm(output, terminal.outputIsTerminal)
  const format = formatById(form)
  const own = articles[0]?.languages
  const options = own === undefined ? choices : { ...choices, languages: { ...own, ...languages } }
  if (format !== undefined) {
    const written = exportArticles(format, articles, options, {
      ...facts,
      version,
      now: now().toISOString(),
      interfaceLanguage: context.language,
      ...(output.file === null ? {} : { stem: basename(output.file) }),
    })
    return written.ok ? ok({ ...written.value, format: format.name }) : written
  }
  const selected = selectForExport(articles, options)
  const columns = output.file === null ? terminal.columns : WIDTH_IN_FILE
  const hasColours = output.file === null && terminal.hasColours
  const texts = selected.articles
    .map((article) => ({ ...article, languages: selected.languages }))
    .map((article) =>
      form === 'json'
        ? `${toLine(alignmentJson(article))}\n`
        : renderAlignment(article, { translate, columns, hasColours }),
    )
  const written = selected.articles.reduce((sum, { beads }) => sum + beads.length, 0)
  return ok({
    files: [{ ending: '', bytes: Buffer.from(texts.join('')) }],
    counts: { written, omissions: 0, additions: 0, furniture: 0 },
    warnings: [],
    format: form,
  })
}

/** One file has the name that was given; several have it with their endings. */
function nameFiles(name: string, files: readonly WrittenFile[]): readonly FileToWrite[] {
  return files.map(({ ending, bytes }) => ({
    path: files.length === 1 ? name : `${name}${ending}`,
    bytes,
  }))
}

const leftOut = [
  ['omissions', 'omission'],
  ['additions', 'addition'],
  ['furniture', 'furniture'],
] as const

/** Told in one line with the rest, or of interest only while one can still choose. */
const toldOtherwise: ReadonlySet<ExportWarning['name']> = new Set([
  'omissions',
  'additions',
  'furniture',
  'changes',
  'nothing',
  'no-region',
  'long-units',
])

function tellLeftOut({ counts, warnings, format }: Told, context: Context): void {
  const { translate } = context
  const list = leftOut
    .filter(([kind]) => counts[kind] > 0)
    .map(([kind, key]) => translate(`cli.summary.${key}`, { count: counts[kind] }))
    .join(translate('cli.list-separator'))
  if (list !== '') tell(translate('cli.left-out', { list }), context)
  for (const { name, ...values } of warnings) {
    if (!toldOtherwise.has(name))
      tell(translate(`export.warning-${name}`, { ...values, format }), context)
  }
}

function tell(sentence: string, { terminal }: Context): void {
  terminal.writeError(`${terminalMessage(sentence)}\n`)
}
