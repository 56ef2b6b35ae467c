import { ok, type Result } from '../../errors'
import type { Article } from '../../project/model'
import { cleanText, oneLine } from '../clean-text'
import { beadRows, countAll, type BeadRow } from '../export/bead-rows'
import { commentText } from '../export/comment-text'
import { encodeUtf8 } from '../export/encode-utf8'
import type { Format, WriteOptions, Written } from '../format'
import { markdownCell } from './markdown-text'

/**
 * A table of both texts (GitHub Flavored Markdown, "Tables"), a bead in a row: what belongs together cannot
 * come apart, a side that is missing is an empty cell, and a row is one line wherever texts are compared.
 */
export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  extension: '.md',
  group: 'people',
  loses: ['confidence', 'paragraphs', 'changes', 'issues', 'history'],
  writer: { write },
}

function write(articles: readonly Article[], { languages }: WriteOptions): Result<Written> {
  const rows = beadRows(articles)
  // All tables of a file have the same columns.
  const hasComments = rows.some((row) => commentText(row.notes) !== '')
  const heads = [languages.source, languages.target, 'status', ...(hasComments ? ['comment'] : [])]
  const parts = articles.map((article) => {
    const title = oneLine(article.title)
    const lines = rows
      .filter((row) => row.article === article)
      .map((row) => cells(row).slice(0, heads.length))
    return [
      ...(title === '' ? [] : [`# ${markdownCell(title)}`, '']),
      ...[heads, heads.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`),
    ].join('\n')
  })
  const bytes = encodeUtf8(`${parts.join('\n\n')}\n`)
  return ok({ files: [{ ending: markdown.extension, bytes }], counts: countAll(rows) })
}

function cells({ sourceText, targetText, bead, notes }: BeadRow): readonly string[] {
  const { status } = bead.review
  return [sourceText, targetText, status === 'unreviewed' ? '' : status, commentText(notes)].map(
    (text) => markdownCell(cleanText(text)),
  )
}
