import { fail } from '../../errors'
import type { LanguageTag } from '../../project/model'
import { bitextOfRows } from '../bitext/bitext-of-rows'
import { languageTag } from '../export/language-tag'
import { allTexts, type TextFile } from '../only-file'
import type { Reader, SourceFile } from '../reader'

/**
 * A Moses pair: two files of one name, called after their languages (`news.ar`, `news.en`), with the same
 * number of lines; each line is the translation of its counterpart.
 */
export const mosesReader: Reader = {
  id: 'moses',
  name: 'Moses',
  extensions: ['.ar', '.en'],
  drops: [],
  recognises: (files) => pairOf(files) !== null,
  read(files) {
    const pair = pairOf(files)
    if (pair === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    const [source, target] = pair
    return bitextOfRows({
      name: source.name,
      title: null,
      languages: { source: source.language, target: target.language },
      rows: source.lines.map((line, at) => ({ source: [line], target: [target.lines[at] ?? ''] })),
    })
  },
}

interface MosesFile {
  readonly name: string
  readonly stem: string
  readonly language: LanguageTag
  readonly lines: readonly string[]
}

function pairOf(files: readonly SourceFile[]): readonly [MosesFile, MosesFile] | null {
  const [source, target] = allTexts(files, 2)?.map(mosesFile) ?? []
  if (source == null || target == null) return null
  const fits =
    source.stem === target.stem &&
    source.language !== target.language &&
    source.lines.length === target.lines.length
  return fits ? [source, target] : null
}

function mosesFile({ name, content }: TextFile): MosesFile | null {
  const match = /^(.+)\.([a-z]{2,3}(?:[-_][a-z0-9]+)*)$/i.exec(name)
  const language = languageTag(match?.[2] ?? '')
  if (match === null || language === null || !isKnown(language)) return null
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return { name, stem: match[1] ?? '', language, lines }
}

function isKnown(language: LanguageTag): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  return names.of(language) !== undefined
}
