import { fail } from '../../errors'
import type { BlockKind } from '../../project/model'
import { documentOfParts, type DocumentPart } from '../bitext/document-of-parts'
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsOf,
  type XmlNode,
} from '../xml/parse-xml'
import { onlyArchive, readPackage, xmlPart } from '../archive/read-package'
import { docxPart } from './docx-part'
import type { Reader } from '../reader'
import { textOfRuns } from './docx-text'

/**
 * A Word document (ECMA-376). Read as it would be if all changes were accepted: what was struck out is not
 * text, nor are comments, footnotes, and the codes of fields. A table of two languages is a bitext.
 */
export const docxReader: Reader = {
  id: 'docx',
  name: 'DOCX',
  extensions: ['.docx'],
  drops: ['formatting', 'images', 'notes', 'deleted-text', 'line-ends'],
  recognises: (files) => onlyArchive(files)?.names.includes('word/document.xml') ?? false,
  read: (files) =>
    readPackage(files, 'DOCX', (archive, name) => {
      const document = docxPart(archive, 'word/document.xml')
      const body = document === null ? undefined : childNamed(document, 'body')
      if (body === undefined) return fail('file-empty', { name })
      return documentOfParts(name, readParts(body, styleKinds(xmlPart(archive, 'word/styles.xml'))))
    }),
}

type StyleKinds = ReadonlyMap<string, BlockKind>

/** The styles that say what a paragraph is, by their ids, which programs translate; names they do not. */
function styleKinds(styles: XmlNode | null): StyleKinds {
  const kinds = new Map<string, BlockKind>()
  if (styles === null) return kinds
  for (const style of childrenNamed(styles, 'style')) {
    const name = (attribute(childNamed(style, 'name'), 'val') ?? '').toLowerCase()
    const kind = /^(heading \d|title|subtitle)$/.test(name)
      ? 'heading'
      : /^list( |$)/.test(name)
        ? 'list-item'
        : name === 'caption'
          ? 'caption'
          : null
    const id = attribute(style, 'styleId')
    if (id !== undefined && kind !== null) kinds.set(id, kind)
  }
  return kinds
}

function readParts(body: XmlNode, styles: StyleKinds): readonly DocumentPart[] {
  let carried = ''
  return blockElements(body).map((element): DocumentPart => {
    if (element.name === 'tbl') return tablePart(element, styles)
    const text = carried + textOfRuns(element)
    carried = isJoinedToNext(element) ? text : ''
    const boxes = descendantsNamed(element, 'txbxContent').flatMap((box) =>
      readParts(box, styles).flatMap(({ blocks }) => blocks),
    )
    const own =
      carried === '' ? [{ text: text.trim(), kind: kindOf(element, styles), language: null }] : []
    return { blocks: [...own.filter((block) => block.text !== ''), ...boxes], table: null }
  })
}

/** Paragraphs and tables, also those that are wrapped in content controls and the like. */
function blockElements(node: XmlNode): readonly XmlNode[] {
  return elementsOf(node).flatMap((child) => {
    if (child.name === 'p' || child.name === 'tbl') return [child]
    return wrappers.has(child.name) ? blockElements(child) : []
  })
}

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'])

function tablePart(table: XmlNode, styles: StyleKinds): DocumentPart {
  const rows = childrenNamed(table, 'tr')
    .filter((row) => childNamed(childNamed(row, 'trPr') ?? row, 'del') === undefined)
    .map((row) =>
      rowCells(row).map((cell) => readParts(cell, styles).flatMap(({ blocks }) => blocks)),
    )
  return {
    blocks: rows.flat(2),
    table: rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('\n'))),
  }
}

function rowCells(row: XmlNode): readonly XmlNode[] {
  return elementsOf(row).flatMap((child) => {
    if (child.name === 'tc') return [child]
    return wrappers.has(child.name) ? rowCells(child) : []
  })
}

function kindOf(paragraph: XmlNode, styles: StyleKinds): BlockKind | null {
  const properties = childNamed(paragraph, 'pPr')
  if (properties === undefined) return null
  const style = attribute(childNamed(properties, 'pStyle'), 'val') ?? ''
  const level = attribute(childNamed(properties, 'outlineLvl'), 'val')
  if (level !== undefined && Number(level) < 9) return 'heading'
  const named = styles.get(style) ?? (/^(heading\d|title)$/i.test(style) ? 'heading' : null)
  if (named !== null) return named
  return childNamed(properties, 'numPr') === undefined ? null : 'list-item'
}

/** A paragraph whose end was struck out goes on in the next. */
function isJoinedToNext(paragraph: XmlNode): boolean {
  const mark = childNamed(childNamed(paragraph, 'pPr') ?? paragraph, 'rPr')
  return mark !== undefined && childNamed(mark, 'del') !== undefined
}

function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes[`w:${name}`] ?? node?.attributes[name]
}
