import { fail, ok } from '../errors'
import type { Result } from '../errors'
import type { SourceFile } from '../formats/reader'
import { readerOf } from '../formats/readers'

/**
 * The texts of a file that may hold another version of a translation, paragraph by paragraph or unit by
 * unit, in all of its languages: which of them are the translation shows beside the article. Problems:
 * `file-binary`, and those of the readers.
 */
export function readVersion(file: SourceFile): Result<readonly string[]> {
  const reader = readerOf([file])
  if (reader === undefined) return fail('file-binary', { name: file.name })
  const imported = reader.read([file])
  if (!imported.ok) return imported
  if (imported.value.type === 'bitext') {
    const { source, target } = imported.value
    return ok([...source, ...target].map(({ text }) => text))
  }
  const { content } = imported.value
  const texts = typeof content === 'string' ? content.split(/\r\n?|\n/u) : content.map(textOf)
  return ok(texts.filter((text) => /\S/u.test(text)))
}

function textOf({ text }: { readonly text: string }): string {
  return text
}
