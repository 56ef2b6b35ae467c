import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import { articleOfPage, isPageFrame } from '../bitext/article-of-page'
import { findColumns } from '../tables/find-columns'
import { htmlBlocks } from './html-blocks'
import { mainTable, type PlacedTable } from '../tables/main-table'
import type { Imported, ImportedBlock } from '../imported'
import { onlyText } from '../only-file'
import { htmlDescendants, htmlElementsOf, htmlText, parseHtml, type HtmlNode } from './parse-html'
import { rootOf } from '../xml/parse-xml'
import { bitextOfTable } from '../tables/read-tsv'
import { readGuarded } from '../read-guarded'
import type { Reader } from '../reader'

/** A page of the web as it was saved. The article is taken out of it; nothing in it runs or is fetched. */
export const htmlReader: Reader = {
  id: 'html',
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  drops: ['page-frame', 'formatting', 'images', 'deleted-text', 'line-ends'],
  recognises(files) {
    const file = onlyText(files)
    if (file === null) return false
    const isNamed = /\.x?html?$/i.test(file.name)
    const beginning = file.content.slice(0, 5000)
    return (
      rootOf(beginning)?.name.toLowerCase() === 'html' ||
      /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(beginning) ||
      (isNamed && /<(?:p|div|table|h1|br|article)[\s>/]/i.test(file.content))
    )
  },
  read(files) {
    const file = onlyText(files)
    if (file === null) return fail('file-binary', { name: files[0]?.name ?? '' })
    return readGuarded({ name: file.name, format: 'HTML' }, () =>
      importHtml(file.name, file.content),
    )
  },
}

/** A page as a document, or as a bitext where tables of two languages hold most of its text. Throws `SyntaxError`. */
export function importHtml(name: string, text: string): Result<Imported> {
  const page = parseHtml(text)
  const body = htmlDescendants(page, 'body')[0] ?? page
  const title = htmlDescendants(page, 'title')[0]
  const table = mainTable(tablesOf(body), htmlText(body).length)
  if (table !== null) {
    const columns = findColumns(table)
    if (columns !== null) return bitextOfTable(name, table, columns)
  }
  const blocks = blocksOfArticle(page, body)
  if (blocks.length === 0) return fail('file-empty', { name })
  return ok({
    type: 'document',
    title: title === undefined ? null : htmlText(title) || null,
    content: blocks,
  })
}

/** The blocks of the article, with the headline where it stands outside of it. */
function blocksOfArticle(page: HtmlNode, body: HtmlNode): readonly ImportedBlock[] {
  const article = articleOfPage(body)
  const pageLanguage = htmlDescendants(page, 'html')[0]?.attributes['lang']
  const inLanguage: HtmlNode = {
    name: 'div',
    attributes: pageLanguage === undefined ? {} : { lang: pageLanguage },
    children: [article],
  }
  const blocks = htmlBlocks({ name: '', attributes: {}, children: [inLanguage] }, isPageFrame)
  if (htmlDescendants(article, 'h1').length > 0) return blocks
  const headlines = htmlDescendants(body, 'h1').slice(0, 2)
  return [...headlines.flatMap((node) => headline(node)), ...blocks]
}

function headline(node: HtmlNode): readonly ImportedBlock[] {
  return htmlBlocks({ name: '', attributes: {}, children: [node] }, isPageFrame)
}

function tablesOf(body: HtmlNode): readonly PlacedTable[] {
  return htmlDescendants(body, 'table')
    .filter((table) => htmlDescendants(table, 'table').length === 0)
    .map((table) => ({
      size: htmlText(table).length,
      rows: htmlDescendants(table, 'tr').map((row) =>
        htmlElementsOf(row)
          .filter(({ name }) => name === 'td' || name === 'th')
          .map(htmlText),
      ),
    }))
}
