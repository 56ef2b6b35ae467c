import { fail } from '../../errors'
import type { Result } from '../../errors'
import { decodeUtf8 } from '../encoding/decode-utf8'
import { parseXml, type XmlNode } from '../xml/parse-xml'
import { readGuarded } from '../read-guarded'
import type { SourceFile } from '../reader'
import { openArchive, UnsafeArchive, type Archive } from './unzip'

/** The one file of a list as an archive; null where it is none. */
export function onlyArchive([file, ...others]: readonly SourceFile[]): Archive | null {
  if (file?.text !== null || others.length > 0) return null
  try {
    return openArchive(file.bytes)
  } catch (error) {
    // Whoever reads the file then finds out, and says what is wrong.
    if (error instanceof SyntaxError || error instanceof UnsafeArchive) return null
    throw error
  }
}

/** What is wrong with a file that begins as an archive does and cannot be opened; null where nothing is. */
export function archiveProblem(file: SourceFile): Result<never> | null {
  const isArchive = file.text === null && file.bytes[0] === 0x50 && file.bytes[1] === 0x4b
  if (!isArchive) return null
  const format = (/\.(\w{1,5})$/.exec(file.name)?.[1] ?? 'zip').toUpperCase()
  const opened = readPackage([file], format, () => fail('file-binary', { name: file.name }))
  return opened.ok || opened.problem.code === 'file-binary' ? null : opened
}

/** Reads a document that is an archive; what is wrong with it becomes a problem. */
export function readPackage<T>(
  files: readonly SourceFile[],
  format: string,
  read: (archive: Archive, name: string) => Result<T>,
): Result<T> {
  const [file] = files
  if (file === undefined) return fail('file-empty', { name: '' })
  const { name } = file
  return readGuarded({ name, format }, () => {
    try {
      return read(openArchive(file.bytes), name)
    } catch (error) {
      if (error instanceof UnsafeArchive) return fail('archive-unsafe', { name })
      throw error
    }
  })
}

/** A file of an archive as XML; null where there is none of that name. */
export function xmlPart(archive: Archive, name: string): XmlNode | null {
  const text = textPart(archive, name)
  return text === null ? null : parseXml(text)
}

/** A file of an archive as text; null where there is none of that name. */
export function textPart(archive: Archive, name: string): string | null {
  const bytes = archive.read(name)
  return bytes === null ? null : decodeUtf8(bytes).text
}
