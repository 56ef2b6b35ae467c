import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { decodeText } from './encoding/decode-text'
import type { EncodingId } from './encoding/encodings'
import type { SourceFile } from './reader'

const signatures: readonly (readonly number[])[] = [
  // A ZIP archive (also an empty one), and a PDF.
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x25, 0x50, 0x44, 0x46],
]

/**
 * A file for the readers: its bytes, and its text in the encoding that a person chose or that was
 * detected. Problems: `file-empty`, and `file-binary` for bytes that nothing here reads.
 */
export function sourceFile(
  name: string,
  bytes: Uint8Array,
  encoding?: EncodingId,
): Result<SourceFile> {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) {
    return ok({ name, bytes, text: null })
  }
  const text = decodeText(bytes, encoding)
  return text.ok ? ok({ name, bytes, text: text.value }) : fail(text.problem.code, { name })
}

/** A text that never was in a file: it was pasted, or came with the program. */
export function pastedFile(name: string, text: string): SourceFile {
  return { name, bytes: new Uint8Array(), text: { text, encoding: 'utf-8', isCertain: true } }
}
