import { fail, ok } from '../../errors'
import type { BlockKind } from '../../project/model'
import { onlyText } from '../only-file'
import type { ImportedBlock } from '../imported'
import type { Reader } from '../reader'
import { findColumns } from '../tables/find-columns'
import { bitextOfTable } from '../tables/read-tsv'
import { bilingualMarkdown } from './markdown-table'
import { cellsOfRow, longestMarked, plainOfMarkdown } from './markdown-text'

/**
 * Markdown (CommonMark, and the front matter and tables that many add): its text, without the marks; a
 * table of two languages is a bitext.
 */
export const markdownReader: Reader = {
  id: 'markdown',
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  drops: ['formatting', 'images', 'line-ends'],
  recognises(files) {
    const file = onlyText(files)
    return file !== null && (/\.(md|markdown)$/i.test(file.name) || looksMarked(file.content))
  },
  read(files) {
    const file = onlyText(files)
    if (file === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    const { title, lines } = withoutFrontMatter(file.content.split(/\r\n|[\n\r]/))
    const table = bilingualMarkdown(lines)
    const columns = table === null ? null : findColumns(table.rows)
    if (table !== null && columns !== null) {
      const bitext = bitextOfTable(file.name, table.rows, columns)
      return bitext.ok ? ok({ ...bitext.value, title: title ?? table.title }) : bitext
    }
    const blocks = readBlocks(lines)
    return blocks.length === 0
      ? fail('file-empty', { name: file.name })
      : ok({ type: 'document', title, content: blocks })
  },
}

/** A text that has headings and one more sign of Markdown, whatever it is called. */
function looksMarked(text: string): boolean {
  const head = text.slice(0, 20_000)
  const others = [/\]\(\S+\)/, /\*\*\S[^*\n]*\*\*/, /^> \S/m, /^```/m]
  return /^#{1,6} \S/m.test(head) && others.some((sign) => sign.test(head))
}

function withoutFrontMatter(lines: readonly string[]): {
  readonly title: string | null
  readonly lines: readonly string[]
} {
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1
  if (end < 0) return { title: null, lines }
  const title = lines.slice(1, end).find((line) => line.startsWith('title:'))
  const named =
    title
      ?.slice('title:'.length)
      .trim()
      .replaceAll(/^["']|["']$/g, '') ?? ''
  return { title: named === '' ? null : named, lines: lines.slice(end + 1) }
}

function readBlocks(lines: readonly string[]): readonly ImportedBlock[] {
  const blocks: ImportedBlock[] = []
  let paragraph: string[] = []
  let kind: BlockKind | null = null
  let fence = ''
  const flush = (): void => {
    const text = plainOfMarkdown(paragraph.join(' '))
    if (text !== '') blocks.push({ text, kind, language: null })
    paragraph = []
    kind = null
  }
  const begin = (own: BlockKind | null, text: string): void => {
    flush()
    kind = own
    paragraph = [text]
  }
  for (const raw of lines) {
    const line = raw.replace(/^(\s*>\s?)+/, '').trimEnd()
    if (line.length > longestMarked) {
      paragraph.push(line.trim())
      continue
    }
    const opened = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence !== '' || opened !== '') {
      if (fence === '') flush()
      fence = fence === '' ? opened : opened.startsWith(fence) ? '' : fence
      continue
    }
    const heading = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1]
    const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line)?.[1]
    if (line.trim() === '') flush()
    else if (heading !== undefined) {
      begin('heading', heading)
      flush()
    } else if (/^ {0,3}(=+|-{2,})\s*$/.test(line) && paragraph.length > 0) {
      kind = 'heading'
      flush()
    } else if (/^ {0,3}([-*_])(\s*\1){2,}\s*$/.test(line) || /^\s*\[[^\]]+\]:\s/.test(line)) flush()
    else if (/^[\s:|-]+$/.test(line) && line.lastIndexOf('|') > 0) flush()
    else if (item !== undefined) begin('list-item', item)
    else if (/^\s*\|.*\|\s*$/.test(line)) {
      for (const cell of cellsOfRow(line)) {
        begin(null, cell)
        flush()
      }
    } else paragraph.push(line.trim())
  }
  flush()
  return blocks
}
