import { basename } from 'node:path'
import { fail, ok } from '../../src-core/errors'
import type { Result } from '../../src-core/errors'
import { partOfRows } from '../../src-core/formats/bitext/bitext-of-rows'
import { decodeUtf8 } from '../../src-core/formats/encoding/decode-utf8'
import { encodeUtf8 } from '../../src-core/formats/export/encode-utf8'
import { exportArticles } from '../../src-core/formats/export/export-articles'
import { partJoiners, type Before, type PartJoiner } from '../../src-core/formats/export/join-parts'
import type { Format } from '../../src-core/formats/format'
import { formatById } from '../../src-core/formats/index'
import { rowOf } from '../../src-core/formats/tmx/read-tmx'
import { tmxStream, type TmxStream } from '../../src-core/formats/tmx/tmx-stream'
import { XmlFault } from '../../src-core/formats/xml/walk-xml'
import { articleOfBitext } from '../../src-core/load/article-of-bitext'
import type { Article } from '../../src-core/project/model'
import { readingProblem, systemCode, writingProblem } from '../files/file-problem'
import { growingFiles, type GrowingFiles } from '../files/growing-files'
import type { ExportChoices, GivenLanguages } from './command'
import type { Context } from './context'
import { countIds } from './count-ids'
import { addExported, nothingExported, type ExportedSum } from './exported-sum'
import { progressLine } from './progress-line'
import { textOfMemory, type MemoryFile } from './read-memory'

export interface MemoryConversion {
  readonly memory: MemoryFile
  readonly format: Format
  /** Path of the output; a format of several files adds an ending for each. */
  readonly file: string
  readonly languages: GivenLanguages
  readonly choices: ExportChoices
}

/** What was written, under which names. */
export interface Converted extends ExportedSum {
  readonly names: readonly string[]
}

/** As many units are read before they are written. */
const partSize = 1000

/** The format, if its files can be written piece by piece with these choices; else null. */
export function streamableFormat(id: string, { level }: ExportChoices): Format | null {
  const format = formatById(id)
  // A memory knows no paragraphs: at that level all of it is one.
  return format !== undefined && partJoiners[id] !== undefined && level !== 'paragraph'
    ? format
    : null
}

/**
 * Writes a translation memory in another format, piece by piece, so that it needs no more memory for a million
 * units than for a thousand. The languages are those of the first units; where all of them together say
 * otherwise, it begins anew with those.
 */
export async function convertMemory(
  conversion: MemoryConversion,
  context: Context,
): Promise<Result<Converted>> {
  let given: Languages | null = null
  for (;;) {
    const outcome = await convertOnce(conversion, given, context)
    if (!outcome.ok) return outcome
    if ('names' in outcome.value) return ok(outcome.value)
    given = outcome.value.languages
  }
}

type Languages = Article['languages']

/** Converts with these languages, or those of the first units; answers others where all units say otherwise. */
async function convertOnce(
  conversion: MemoryConversion,
  given: Languages | null,
  context: Context,
): Promise<Result<Converted | { readonly languages: Languages }>> {
  const { memory, format } = conversion
  const name = basename(memory.path)
  const output = growingFiles()
  const progress = progressLine(context)
  const writer = partWriter(conversion, output, context)
  const stream = tmxStream()
  try {
    let used = given
    for await (const text of textOfMemory(memory)) {
      stream.write(text)
      while (stream.waiting() >= partSize) {
        used ??= stream.languages()
        if (used === null) break
        const problem = await writer.write(stream, used)
        if (problem !== null) return await giveUp(output, problem)
        progress.show('cli.progress-units', { count: stream.count(), name })
      }
    }
    stream.close()
    const languages = stream.languages()
    if (languages === null) {
      const problem = fail(stream.count() === 0 ? 'file-empty' : 'one-language-only', { name })
      return await giveUp(output, problem)
    }
    used ??= languages
    if (given === null && !isSame(used, languages)) {
      await output.abandon()
      return ok({ languages })
    }
    const problem = (await writer.write(stream, used)) ?? (await writer.end(name))
    if (problem !== null) return await giveUp(output, problem)
    const placed = await output.finish()
    return placed.ok ? ok(writer.result()) : placed
  } catch (error) {
    if (error instanceof XmlFault) {
      const detail = error.message.replace(/\s+/gu, ' ').slice(0, 200)
      return await giveUp(output, fail('file-damaged', { name, format: format.name, detail }))
    }
    await output.abandon()
    if (systemCode(error) === '') throw error
    return { ok: false, problem: readingProblem(error, memory.path) }
  } finally {
    progress.clear()
  }
}

async function giveUp(output: GrowingFiles, problem: Result<never>): Promise<Result<never>> {
  await output.abandon()
  return problem
}

function isSame(one: Languages, other: Languages): boolean {
  return one.source === other.source && one.target === other.target
}

interface PartWriter {
  /** Writes the units that wait; answers what stands in the way. */
  write(stream: TmxStream, languages: Languages): Promise<Result<never> | null>
  end(name: string): Promise<Result<never> | null>
  result(): Converted
}

/** Writes parts of a bitext one behind the other, as the files of a format. */
function partWriter(
  { format, file, languages: chosen, choices }: MemoryConversion,
  output: GrowingFiles,
  context: Context,
): PartWriter {
  const joiner: PartJoiner = partJoiners[format.id] ?? { part: (text) => text, end: '' }
  const newId = countIds()
  const now = context.now().toISOString()
  let before: Before | null = null
  let sum = nothingExported
  const paths = new Set<string>()

  async function append(path: string, text: string): Promise<Result<never> | null> {
    try {
      paths.add(path)
      await output.append(path, encodeUtf8(text))
      return null
    } catch (error) {
      return { ok: false, problem: writingProblem(error, path) }
    }
  }

  return {
    async write(stream, languages) {
      const rows = stream.take().map((unit) => rowOf(unit, languages))
      const title = stream.title()
      const bitext = partOfRows({ title, languages, rows })
      const whole = articleOfBitext(bitext, title ?? basename(file), newId, now)
      const article = before === null ? whole : goingOn(whole)
      const options = { ...choices, languages: { ...languages, ...chosen } }
      const facts = { version: context.version, now, stem: basename(file) }
      const exported = exportArticles(format, [article], options, facts)
      if (!exported.ok) return exported
      const { files } = exported.value
      for (const { ending, bytes } of files) {
        const text = textOf(bytes)
        const path = files.length === 1 ? file : `${file}${ending}`
        const problem = await append(path, joiner.part(text, before))
        if (problem !== null) return problem
      }
      before = {
        source: (before?.source ?? 0) + article.source.length,
        target: (before?.target ?? 0) + article.target.length,
      }
      sum = addExported(sum, exported.value)
      return null
    },
    async end(name) {
      if (before === null || before.source === 0 || before.target === 0) {
        return fail('nothing-to-align', { name })
      }
      for (const path of joiner.end === '' ? [] : paths) {
        const problem = await append(path, joiner.end)
        if (problem !== null) return problem
      }
      return null
    },
    result: () => ({ ...sum, names: [...paths].map((path) => basename(path)) }),
  }
}

/** The text of a file that was just written, with the mark at its beginning. */
function textOf(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return `${hasMark ? '\uFEFF' : ''}${decodeUtf8(bytes).text}`
}

/** A part that is not the first begins no paragraph. */
function goingOn(article: Article): Article {
  const within = <T extends { readonly startsParagraph: boolean }>([
    first,
    ...others
  ]: readonly T[]): readonly T[] =>
    first === undefined ? [] : [{ ...first, startsParagraph: false }, ...others]
  return {
    ...article,
    source: within(article.source),
    target: within(article.target),
    beads: within(article.beads),
  }
}
