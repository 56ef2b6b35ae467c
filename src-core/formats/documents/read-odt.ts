import { fail } from '../../errors'
import type { BlockKind } from '../../project/model'
import { documentOfParts, type DocumentPart } from '../bitext/document-of-parts'
import type { ImportedBlock } from '../imported'
import { childNamed, childrenNamed, elementsOf, type XmlNode } from '../xml/parse-xml'
import { onlyArchive, readPackage, xmlPart } from '../archive/read-package'
import type { Reader } from '../reader'

/** A text document of OpenDocument (ISO 26300). Comments, footnotes and what was struck out are no text. */
export const odtReader: Reader = {
  id: 'odt',
  name: 'ODT',
  extensions: ['.odt'],
  drops: ['formatting', 'images', 'notes', 'deleted-text', 'line-ends'],
  recognises(files) {
    const names = onlyArchive(files)?.names ?? []
    return names.includes('content.xml') && names.includes('META-INF/manifest.xml')
  },
  read: (files) =>
    readPackage(files, 'ODT', (archive, name) => {
      const content = xmlPart(archive, 'content.xml')
      const body = content === null ? undefined : childNamed(content, 'body')
      const text = body === undefined ? undefined : childNamed(body, 'text')
      return text === undefined
        ? fail('file-empty', { name })
        : documentOfParts(name, readParts(text, null))
    }),
}

function readParts(node: XmlNode, kind: BlockKind | null): readonly DocumentPart[] {
  return elementsOf(node).flatMap((child): readonly DocumentPart[] => {
    switch (child.name) {
      case 'p':
        return [{ blocks: blockOf(child, kind), table: null }]
      case 'h':
        return [{ blocks: blockOf(child, 'heading'), table: null }]
      case 'list':
      case 'list-item':
        return readParts(child, 'list-item')
      case 'table':
        return [tablePart(child)]
      case 'section':
      case 'index-body':
        return readParts(child, kind)
      default:
        return []
    }
  })
}

function blockOf(node: XmlNode, kind: BlockKind | null): readonly ImportedBlock[] {
  const text = plain(node).trim()
  return text === '' ? [] : [{ text, kind, language: null }]
}

function tablePart(table: XmlNode): DocumentPart {
  const rows = rowsOf(table).map((row) =>
    childrenNamed(row, 'table-cell').map((cell) =>
      readParts(cell, null).flatMap(({ blocks }) => blocks),
    ),
  )
  return {
    blocks: rows.flat(2),
    table: rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('\n'))),
  }
}

function rowsOf(table: XmlNode): readonly XmlNode[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'table-row') return [child]
    return /^table-(header-)?rows|^table-row-group/.test(child.name) ? rowsOf(child) : []
  })
}

const leftOut = new Set([
  'annotation',
  'annotation-end',
  'note',
  'frame',
  'ruby-text',
  'tracked-changes',
])

/** White space as OpenDocument has it: runs count once, more is said by elements. */
function plain(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return child.replaceAll(/[ \t\r\n]+/gu, ' ')
      if (leftOut.has(child.name)) return ''
      return ['s', 'tab', 'line-break'].includes(child.name) ? ' ' : plain(child)
    })
    .join('')
}
