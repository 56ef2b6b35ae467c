import { fail, ok, type Result } from '../../errors'
import type { Article, LanguageTag } from '../../project/model'
import { beadRows, countPairsOnly, type BeadRow } from '../export/bead-rows'
import { checkLanguages } from '../export/check-languages'
import { oneLine } from '../clean-text'
import { encodeUtf8 } from '../export/encode-utf8'
import type { Format, WriteOptions, WrittenFile, Written } from '../format'

/**
 * The pair of plain text files that Moses and most machine translation tools read: line n of the one
 * is the translation of line n of the other. Nothing is escaped; null beads are left out.
 */
export const moses: Format = {
  id: 'moses',
  name: 'Moses',
  extension: '',
  endings: ({ source, target }) => [`.${source}`, `.${target}`],
  group: 'data',
  loses: [
    'null-beads',
    'status',
    'confidence',
    'paragraphs',
    'order',
    'line-ends',
    'changes',
    'comments',
    'issues',
    'history',
  ],
  writer: { write },
}

function write(articles: readonly Article[], { languages }: WriteOptions): Result<Written> {
  const usable = checkLanguages(languages, moses.name)
  if (!usable.ok) return usable
  const rows = beadRows(articles)
  const pairs = rows.filter((row) => row.role === 'translation')
  const source = lines(pairs, ({ sourceText }) => sourceText)
  const target = lines(pairs, ({ targetText }) => targetText)
  if (!areWhole(source, pairs.length) || !areWhole(target, pairs.length)) {
    return fail('export-invalid', { format: moses.name, detail: 'a line is empty or broken' })
  }
  return ok({
    files: [textFile(languages.source, source), textFile(languages.target, target)],
    counts: countPairsOnly(rows),
  })
}

function lines(pairs: readonly BeadRow[], textOf: (row: BeadRow) => string): string {
  return pairs.map((row) => `${oneLine(textOf(row))}\n`).join('')
}

/** Whether there are `count` lines for every reader, each with something on it. */
function areWhole(text: string, count: number): boolean {
  const found = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  return found.length === count + 1 && found.every((line, at) => (line === '') === (at === count))
}

function textFile(language: LanguageTag, text: string): WrittenFile {
  return { ending: `.${language}`, bytes: encodeUtf8(text) }
}
