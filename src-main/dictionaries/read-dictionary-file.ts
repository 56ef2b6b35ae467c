import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { DictionaryContent } from '../../src-core/align/dictionaries/dictionary'
import { readDictdDictionary } from '../../src-core/align/dictionaries/read-dictd-dictionary'
import { readDictionary } from '../../src-core/align/dictionaries/read-dictionary'
import { decodeText } from '../../src-core/formats/encoding/decode-text'
import { fail, ok } from '../../src-core/errors'
import type { ErrorCode, Result } from '../../src-core/errors'
import { systemCode } from '../files/file-problem'
import { readBytes } from '../files/read-file'
import { dictdFilesOf } from './dictd-files-of'

const largestMegabytes = 64
/** What a packed file may grow to; one made to fill the memory is refused before it does. */
const largestUnpackedMegabytes = 128

const unpack = promisify(gunzip)

/** Sentences about articles do not fit a dictionary. */
const dictionaryCodes: Partial<Record<ErrorCode, ErrorCode>> = {
  'file-too-large': 'dictionary-too-large',
  'file-binary': 'dictionary-unknown',
  'file-empty': 'dictionary-empty',
}

/**
 * Reads a dictionary, whatever it is by its content; of a dictd dictionary either file is enough to find
 * the other. Problems: those of a file that cannot be read, `dictionary-unknown`, `dictionary-damaged`,
 * `dictionary-damaged-at`, `dictionary-empty`, `dictionary-half`, `dictionary-too-long`,
 * `dictionary-too-large`.
 */
export async function readDictionaryFile(path: string): Promise<Result<DictionaryContent>> {
  const dictd = dictdFilesOf(path)
  if (dictd !== null) return readDictdFiles(dictd)
  const text = await readText(path)
  return text.ok ? readDictionary(text.value, basename(path)) : text
}

async function readDictdFiles(
  paths: NonNullable<ReturnType<typeof dictdFilesOf>>,
): Promise<Result<DictionaryContent>> {
  const name = basename(paths.index, '.index')
  const definitionsPath = paths.definitions.find((path) => existsSync(path))
  if (definitionsPath === undefined || !existsSync(paths.index)) {
    const isIndexMissing = definitionsPath !== undefined
    if (!isIndexMissing && !existsSync(paths.index)) return fail('file-missing', { name })
    const missing = basename(isIndexMissing ? paths.index : paths.definitions[0])
    const chosen = basename(isIndexMissing ? definitionsPath : paths.index)
    return fail('dictionary-half', { name: chosen, missing })
  }
  const index = await readText(paths.index)
  if (!index.ok) return index
  const definitions = await readUnpacked(definitionsPath)
  if (!definitions.ok) return definitions
  const decoder = new TextDecoder()
  return readDictdDictionary(
    { index: index.value, definitions: definitions.value },
    (bytes) => decoder.decode(bytes),
    name,
  )
}

async function readText(path: string): Promise<Result<string>> {
  const bytes = await readUnpacked(path)
  if (!bytes.ok) return bytes
  const text = decodeText(bytes.value)
  return text.ok ? ok(text.value.text) : withName(text.problem.code, path)
}

/** The bytes of a file, unpacked when it is packed with gzip (RFC 1952), as dictzip does. */
async function readUnpacked(path: string): Promise<Result<Uint8Array>> {
  const bytes = await readBytes(path, largestMegabytes)
  if (!bytes.ok) return withName(bytes.problem.code, path)
  if (bytes.value[0] !== 0x1f || bytes.value[1] !== 0x8b) return bytes
  try {
    return ok(
      await unpack(bytes.value, { maxOutputLength: largestUnpackedMegabytes * 1024 * 1024 }),
    )
  } catch (error) {
    return systemCode(error) === 'ERR_BUFFER_TOO_LARGE'
      ? fail('dictionary-too-large', { name: basename(path), limit: largestUnpackedMegabytes })
      : fail('dictionary-damaged', { name: basename(path) })
  }
}

function withName(code: ErrorCode, path: string): Result<never> {
  return fail(dictionaryCodes[code] ?? code, { name: basename(path), limit: largestMegabytes })
}
