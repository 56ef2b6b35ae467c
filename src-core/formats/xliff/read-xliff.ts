import { fail } from '../../errors'
import type { LanguageTag, Side } from '../../project/model'
import { bitextOfRows, type ImportedRow } from '../bitext/bitext-of-rows'
import { languageTag } from '../export/language-tag'
import { onlyText } from '../only-file'
import { childrenNamed, parseXml, rootOf, type XmlNode } from '../xml/parse-xml'
import { readGuarded } from '../read-guarded'
import type { Reader } from '../reader'
import { rowsOfFile12 } from './xliff-1'
import { rowsOfFile2 } from './xliff-2'

/** Which of the two kinds of XLIFF a reader takes. */
interface Kind {
  readonly id: string
  readonly name: string
  readonly isOfKind: (version: string) => boolean
  readonly sourceLanguage: (root: XmlNode, file: XmlNode) => string | undefined
  readonly targetLanguage: (root: XmlNode, file: XmlNode) => string | undefined
  readonly rowsOf: (file: XmlNode) => readonly ImportedRow[]
}

/** XLIFF 1.0 to 1.2 (OASIS), as CAT tools write it; also `.sdlxliff` and `.mqxliff`. */
export const xliff12Reader: Reader = readerOf({
  id: 'xliff-1.2',
  name: 'XLIFF 1.2',
  isOfKind: (version) => version.startsWith('1.'),
  sourceLanguage: (_root, file) => file.attributes['source-language'],
  targetLanguage: (_root, file) => file.attributes['target-language'],
  rowsOf: rowsOfFile12,
})

/** XLIFF 2.0, 2.1 and 2.2 (OASIS, ISO 21720). */
export const xliff2Reader: Reader = readerOf({
  id: 'xliff-2',
  name: 'XLIFF 2',
  isOfKind: (version) => version.startsWith('2.'),
  sourceLanguage: (root) => root.attributes['srcLang'],
  targetLanguage: (root) => root.attributes['trgLang'],
  rowsOf: rowsOfFile2,
})

function readerOf(kind: Kind): Reader {
  return {
    id: kind.id,
    name: kind.name,
    extensions: ['.xlf', '.xliff', ...(kind.id === 'xliff-1.2' ? ['.sdlxliff', '.mqxliff'] : [])],
    drops: ['inline-tags'],
    recognises(files) {
      const file = onlyText(files)
      const root = file === null ? null : rootOf(file.content)
      if (root?.name !== 'xliff') return false
      return kind.isOfKind(/\sversion\s*=\s*["']([^"']*)/.exec(root.tag)?.[1] ?? '')
    },
    read(files) {
      const file = onlyText(files)
      if (file === null) return fail('file-binary', { name: files[0]?.name ?? '' })
      return readGuarded({ name: file.name, format: kind.name }, () => {
        const root = parseXml(file.content)
        const parts = childrenNamed(root, 'file')
        return bitextOfRows({
          name: file.name,
          title: null,
          languages: languagesOf(kind, root, parts[0]),
          rows: parts.flatMap(kind.rowsOf),
        })
      })
    },
  }
}

function languagesOf(
  kind: Kind,
  root: XmlNode,
  file: XmlNode | undefined,
): Readonly<Record<Side, LanguageTag | null>> {
  if (file === undefined) return { source: null, target: null }
  return {
    source: languageTag(kind.sourceLanguage(root, file) ?? ''),
    target: languageTag(kind.targetLanguage(root, file) ?? ''),
  }
}
