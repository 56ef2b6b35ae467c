import { fail, ok, type Result } from '../../errors'
import type { Article, Sentence } from '../../project/model'
import { indexById } from '../../project/index-by-id'
import { beadRows, countAll, type BeadRow } from '../export/bead-rows'
import { encodeUtf8 } from '../export/encode-utf8'
import type { Format, WriteOptions, Written } from '../format'

/**
 * JSON Lines (jsonlines.org): one bead, with everything that is known of it, on each line. For programs;
 * nothing is left out, and nothing is changed: what UTF-8 cannot hold is written as an escape.
 */
export const jsonl: Format = {
  id: 'jsonl',
  name: 'JSON Lines',
  extension: '.jsonl',
  group: 'data',
  loses: ['changes', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], { languages }: WriteOptions): Result<Written> {
  const rows = beadRows(articles)
  const indices = {
    source: indexById(articles.flatMap(({ source }) => source)),
    target: indexById(articles.flatMap(({ target }) => target)),
  }
  const lines = rows.map((row) =>
    toLine({
      ...describe(row),
      ...(articles.length > 1 ? { article: row.article.title } : {}),
      languages,
      source: row.source.map((sentence) => describeSentence(sentence, indices.source)),
      target: row.target.map((sentence) => describeSentence(sentence, indices.target)),
    }),
  )
  if (!lines.every(isOneObject)) {
    return fail('export-invalid', { format: jsonl.name, detail: 'a line is no JSON' })
  }
  const text = lines.map((line) => `${line}\n`).join('')
  return ok({
    files: [{ ending: jsonl.extension, bytes: encodeUtf8(text) }],
    counts: countAll(rows),
  })
}

function describe({ bead, type, role, paragraph, notes }: BeadRow) {
  return {
    id: bead.id,
    type,
    role,
    paragraph,
    status: bead.review.status,
    by: bead.review.by,
    at: bead.review.at,
    confidence: bead.confidence,
    alignedBy: bead.alignedBy,
    reasons: bead.reasons,
    comments: notes.threads.map(({ thread }) => thread),
    issues: notes.issues.map(({ issue }) => issue),
  }
}

/** A sentence as the project has it, with its place in its text, from 0. */
function describeSentence(sentence: Sentence, indices: ReadonlyMap<string, number>) {
  const { id, text, imported, kind, startsParagraph, parents } = sentence
  return { id, index: indices.get(id) ?? -1, text, imported, kind, startsParagraph, parents }
}

/** JSON on one line for every reader: also for those that break lines at U+0085, U+2028, U+2029. */
export function toLine(value: object): string {
  return JSON.stringify(value).replaceAll(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function isOneObject(line: string): boolean {
  const value: unknown = JSON.parse(line)
  return typeof value === 'object' && value !== null && !/[\n\r]/.test(line)
}
