import { fail, ok } from '../../errors'
import type { Result } from '../../errors'
import { decodeUtf8 } from '../encoding/decode-utf8'
import { isPageFrame } from '../bitext/article-of-page'
import { htmlBlocks } from '../html/html-blocks'
import type { Imported, ImportedBlock } from '../imported'
import { parseHtml } from '../html/parse-html'
import { descendantsNamed, textInside, type XmlNode } from '../xml/parse-xml'
import { onlyArchive, readPackage, xmlPart } from '../archive/read-package'
import type { Reader } from '../reader'
import type { Archive } from '../archive/unzip'

/** A book in EPUB 2 or 3: the text of its chapters, in the order in which they are read. */
export const epubReader: Reader = {
  id: 'epub',
  name: 'EPUB',
  extensions: ['.epub'],
  drops: ['formatting', 'images', 'line-ends'],
  recognises: (files) => onlyArchive(files)?.names.includes(containerName) ?? false,
  read: (files) => readPackage(files, 'EPUB', readBook),
}

const containerName = 'META-INF/container.xml'

function readBook(archive: Archive, name: string): Result<Imported> {
  const container = xmlPart(archive, containerName)
  const rootFile = container === null ? undefined : descendantsNamed(container, 'rootfile')[0]
  const packageName = rootFile?.attributes['full-path'] ?? ''
  const book = xmlPart(archive, packageName)
  if (book === null) throw new SyntaxError('The book has no list of its chapters.')
  const blocks = chapterNames(book, packageName).flatMap((chapter) => readChapter(archive, chapter))
  if (blocks.length === 0) return fail('file-empty', { name })
  const title = descendantsNamed(book, 'title')[0]
  return ok({
    type: 'document',
    title: title === undefined ? null : textInside(title).trim() || null,
    content: blocks,
  })
}

/** The names of the chapters in the archive, in reading order; the table of contents is none. */
function chapterNames(book: XmlNode, packageName: string): readonly string[] {
  const folder = packageName.slice(0, packageName.lastIndexOf('/') + 1)
  const items = new Map(
    descendantsNamed(book, 'item')
      .filter(({ attributes }) => !(attributes['properties'] ?? '').split(' ').includes('nav'))
      .map(({ attributes }) => [attributes['id'] ?? '', attributes['href'] ?? '']),
  )
  const names = descendantsNamed(book, 'itemref').flatMap(({ attributes }) => {
    const href = items.get(attributes['idref'] ?? '')
    return href === undefined ? [] : [folder + decoded(href)]
  })
  // No chapter may come twice (EPUB 3.3, 5.7.3).
  return [...new Set(names)]
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch (error) {
    if (error instanceof URIError) return href
    throw error
  }
}

function readChapter(archive: Archive, name: string): readonly ImportedBlock[] {
  const bytes = archive.read(name)
  return bytes === null ? [] : htmlBlocks(parseHtml(decodeUtf8(bytes).text), isPageFrame)
}
