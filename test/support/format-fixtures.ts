import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Imported, ImportedBitext, ImportedDocument } from '../../src-core/formats/imported'
import type { Reader, SourceFile } from '../../src-core/formats/reader'
import { readers } from '../../src-core/formats/readers'
import { sourceFile } from '../../src-core/formats/source-file'

const root = 'test/fixtures/formats'

/** A file for the readers; throws when it cannot be one. */
export function fileOf(name: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = sourceFile(name, bytes)
  if (!file.ok) throw new Error(JSON.stringify(file.problem))
  return file.value
}

/** The files of a case: those of a format whose names begin with it. Sources come first by their names. */
export function fixture(format: string, name: string): readonly SourceFile[] {
  return readdirSync(join(root, format))
    .filter((file) => file.startsWith(`${name}.`) || file.startsWith(`${name}-`))
    .toSorted()
    .map((file) => fileOf(file, readFileSync(join(root, format, file))))
}

/** All cases of a format: files are one case that have one number, `in-01-…`; written ones are read too. */
export function fixturesOf(format: string): readonly (readonly SourceFile[])[] {
  const folder = join(root, format)
  const names = existsSync(folder) ? readdirSync(folder) : []
  const cases = new Set(names.map((name) => /^(?:in-)?\d+/.exec(name)?.[0]).filter(Boolean))
  return [...cases].map((name) => fixture(format, String(name)))
}

export function readerById(id: string): Reader {
  const reader = readers.find((each) => each.id === id)
  if (reader === undefined) throw new Error(`No reader ${id}`)
  return reader
}

/** Reads files as what they are recognised as; throws where that fails. */
export function readOrThrow(files: readonly SourceFile[]): Imported {
  const reader = readers.find((each) => each.recognises(files))
  const result = reader?.read(files)
  if (result?.ok !== true) throw new Error(JSON.stringify(result?.problem ?? 'not recognised'))
  return result.value
}

export function readBitext(files: readonly SourceFile[]): ImportedBitext {
  const imported = readOrThrow(files)
  if (imported.type !== 'bitext') throw new Error('a document')
  return imported
}

export function readDocument(files: readonly SourceFile[]): ImportedDocument {
  const imported = readOrThrow(files)
  if (imported.type !== 'document') throw new Error('a bitext')
  return imported
}

/** The pairs of a bitext as texts, the sentences of a side joined by a bar. */
export function pairsOf(bitext: ImportedBitext): readonly (readonly [string, string])[] {
  const textsOf = (side: 'source' | 'target', places: readonly number[]) =>
    places.map((place) => bitext[side][place]?.text).join(' | ')
  return bitext.beads.map(({ source, target }) => [
    textsOf('source', source),
    textsOf('target', target),
  ])
}
