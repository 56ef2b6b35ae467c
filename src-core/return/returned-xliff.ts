import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { onlyText } from '../formats/only-file'
import { readGuarded } from '../formats/read-guarded'
import type { SourceFile } from '../formats/reader'
import { childrenNamed, descendantsNamed, parseXml, rootOf } from '../formats/xml/parse-xml'
import { returnedUnit1 } from './xliff-unit-1'
import { returnedUnit2 } from './xliff-unit-2'
import type { Returned, ReturnedReader, ReturnedRow } from './returned'

/** XLIFF 1.x and 2.x, also as a translation tool saved it again: segmented, with marks, states and notes. */
export const returnedXliff: ReturnedReader = {
  recognises: (file) => versionOf(file) !== null,
  read(file) {
    const text = onlyText([file])
    if (text === null) return fail('not-returned', { name: file.name })
    return readGuarded({ name: file.name, format: 'XLIFF' }, (): Result<Returned> => {
      const root = parseXml(text.content)
      const isSecond = versionOf(file)?.startsWith('2') === true
      const rows = childrenNamed(root, 'file').flatMap((part): readonly ReturnedRow[] =>
        isSecond
          ? descendantsNamed(part, 'unit').map(returnedUnit2)
          : descendantsNamed(part, 'trans-unit').map(returnedUnit1),
      )
      if (rows.length === 0) return fail('not-returned', { name: file.name })
      return ok({ name: file.name, rows, savedBy: null })
    })
  },
}

function versionOf(file: SourceFile): string | null {
  const text = onlyText([file])
  const root = text === null ? null : rootOf(text.content)
  if (root?.name !== 'xliff') return null
  return /\sversion\s*=\s*["']([^"']*)/.exec(root.tag)?.[1] ?? null
}
