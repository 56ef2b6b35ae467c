import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { archiveProblem } from '../formats/archive/read-package'
import type { EncodingId } from '../formats/encoding/encodings'
import type { ImportedBitext, ImportedDocument } from '../formats/imported'
import type { Reader, SourceFile } from '../formats/reader'
import { readerOf } from '../formats/readers'
import type { Page } from './page'
import type { Proposal } from './proposal'
import { proposePage } from './propose-page'
import { proposePair } from './propose-pair'

/** A file that was read, and as what. */
export interface RecognisedFile {
  readonly name: string
  /** The name of the format, for instance `TMX`. */
  readonly format: string
  /** The encoding of a text file; null where the format leaves no choice. */
  readonly encoding: EncodingId | null
  /** Whether the file itself says or proves its encoding. */
  readonly isEncodingCertain: boolean
}

/** What files hold: a text and its translation to be aligned, or a bitext that is aligned already. */
export type ReadFiles<File = RecognisedFile> =
  | {
      readonly type: 'page'
      readonly files: readonly File[]
      readonly proposal: Proposal
    }
  | {
      readonly type: 'bitext'
      readonly files: readonly File[]
      readonly bitext: ImportedBitext
    }

/**
 * Reads files that belong together: one that holds both languages, the two texts, or all files of a
 * bitext. Problems: those of the readers and of the proposals, `too-many-files`, `too-many-paragraphs`, `same-file`
 * for one text twice, and `pair-with-bitext` for a bitext beside another file.
 */
export function importFiles(files: readonly SourceFile[]): Result<ReadFiles> {
  const together = readerOf(files)
  if (together !== undefined) return importTogether(together, files)
  const [first, second] = files
  if (first !== undefined && files.length === 1) return unreadable(first)
  if (first === undefined || second === undefined || files.length > 2) {
    return fail('too-many-files', { count: files.length })
  }
  if (isSame(first, second)) {
    return fail('same-file', { name: first.name, other: second.name })
  }
  const source = readDocument(first)
  if (!source.ok) return source
  const target = readDocument(second)
  if (!target.ok) return target
  const proposal = proposePair(source.value.page, target.value.page)
  return proposal.ok
    ? ok({
        type: 'page',
        files: [source.value.file, target.value.file],
        proposal: proposal.value,
      })
    : proposal
}

/** Whether two files hold one text; those of other kinds, one document byte by byte. */
function isSame(one: SourceFile, other: SourceFile): boolean {
  if (one.text !== null || other.text !== null) return one.text?.text === other.text?.text
  const { bytes } = other
  return one.bytes.length === bytes.length && one.bytes.every((byte, at) => byte === bytes[at])
}

function importTogether(reader: Reader, files: readonly SourceFile[]): Result<ReadFiles> {
  const imported = reader.read(files)
  if (!imported.ok) return imported
  const recognised = files.map((file) => recognisedFile(file, reader))
  if (imported.value.type === 'bitext') {
    return ok({ type: 'bitext', files: recognised, bitext: imported.value })
  }
  const name = files[0]?.name ?? ''
  if (isTooLong(imported.value)) return fail('too-many-paragraphs', { name, limit: mostParagraphs })
  const proposal = proposePage(pageOf(name, imported.value))
  return proposal.ok ? ok({ type: 'page', files: recognised, proposal: proposal.value }) : proposal
}

function readDocument(
  file: SourceFile,
): Result<{ readonly file: RecognisedFile; readonly page: Page }> {
  const reader = readerOf([file])
  if (reader === undefined) return unreadable(file)
  const imported = reader.read([file])
  if (!imported.ok) return imported
  if (imported.value.type === 'bitext') {
    return fail('pair-with-bitext', { name: file.name, format: reader.name })
  }
  if (isTooLong(imported.value)) {
    return fail('too-many-paragraphs', { name: file.name, limit: mostParagraphs })
  }
  return ok({ file: recognisedFile(file, reader), page: pageOf(file.name, imported.value) })
}

/**
 * Long books have a fifth of it. Reading grows with the text (two of 50,000 paragraphs each: 12 s of processor time, 550 MB), and
 * twice as many fill the memory that the reading thread has.
 */
const mostParagraphs = 50_000

function isTooLong({ content }: ImportedDocument): boolean {
  if (typeof content !== 'string') return content.length > mostParagraphs
  let lines = 0
  for (const _line of content.matchAll(/\S[^\n\r]*/gu)) {
    lines += 1
    if (lines > mostParagraphs) return true
  }
  return false
}

/** Why no reader takes a file. */
function unreadable(file: SourceFile): Result<never> {
  return archiveProblem(file) ?? fail('file-binary', { name: file.name })
}

function recognisedFile({ name, text }: SourceFile, reader: Reader): RecognisedFile {
  return {
    name,
    format: reader.name,
    encoding: text?.encoding ?? null,
    isEncodingCertain: text?.isCertain ?? true,
  }
}

function pageOf(name: string, { title, content }: ImportedDocument): Page {
  return typeof content === 'string' ? { name, text: content } : { name, title, blocks: content }
}
