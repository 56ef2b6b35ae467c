import { UnsafeArchive, type Archive } from '../archive/unzip'
import { xmlPart } from '../archive/read-package'
import { decodeUtf8 } from '../encoding/decode-utf8'
import { childNamed, childrenNamed } from '../xml/parse-xml'
import { walkXml } from '../xml/walk-xml'

/** A sheet of a workbook; its rows are read when they are asked for, blank ones left out. */
export interface Sheet {
  readonly name: string
  readonly rows: () => readonly (readonly string[])[]
}

const workbookName = 'xl/workbook.xml'

/** Columns beyond these are no text of an article, and a cell far out must not fill the memory with blanks. */
const mostColumns = 200

/** All the text of a sheet: many cells may name one long text, which takes no place in the file. */
const mostCharacters = 32 * 1024 * 1024

/** The sheets of a workbook that a person can see, in their order (ECMA-376 part 1, 18.2 and 18.3). */
export function readWorkbook(archive: Archive): readonly Sheet[] {
  const workbook = xmlPart(archive, workbookName)
  const list = workbook === null ? undefined : childNamed(workbook, 'sheets')
  if (list === undefined) throw new SyntaxError('The workbook has no list of its sheets.')
  const parts = partNames(archive)
  let shared: readonly string[] | undefined
  const sharedTexts = (): readonly string[] => (shared ??= readSharedTexts(archive, parts))
  return childrenNamed(list, 'sheet')
    .filter(({ attributes }) => (attributes['state'] ?? 'visible') === 'visible')
    .map(({ attributes }) => {
      let rows: readonly (readonly string[])[] | undefined
      return {
        name: attributes['name'] ?? '',
        rows: () =>
          (rows ??= readRows(archive, parts.byId.get(attributes['r:id'] ?? ''), sharedTexts)),
      }
    })
}

interface PartNames {
  readonly byId: ReadonlyMap<string, string>
  readonly sharedStrings: string
}

/** Where the parts of the workbook are in the archive. */
function partNames(archive: Archive): PartNames {
  const relations = xmlPart(archive, 'xl/_rels/workbook.xml.rels')
  const all = relations === null ? [] : childrenNamed(relations, 'Relationship')
  const nameOf = (target: string): string =>
    target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
  const strings = all.find(({ attributes }) => attributes['Type']?.endsWith('/sharedStrings'))
  return {
    byId: new Map(
      all.map(({ attributes }) => [attributes['Id'] ?? '', nameOf(attributes['Target'] ?? '')]),
    ),
    sharedStrings: nameOf(strings?.attributes['Target'] ?? 'sharedStrings.xml'),
  }
}

/** The texts that cells name by their number; those of all the runs of one belong together. */
function readSharedTexts(archive: Archive, { sharedStrings }: PartNames): readonly string[] {
  const texts: string[] = []
  let text = ''
  walkPart(archive, sharedStrings, {
    open: (name) => {
      if (name === 'si') text = ''
    },
    text: (part) => {
      text += part
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(text))
    },
  })
  return texts
}

function readRows(
  archive: Archive,
  part: string | undefined,
  sharedTexts: () => readonly string[],
): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = { column: -1, type: 'n', text: '' }
  let characters = 0
  if (part === undefined) return rows
  walkPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'row') [row, cell] = [[], { ...cell, column: -1 }]
      if (name !== 'c') return
      const column = columnOf(attributes['r'] ?? '') ?? cell.column + 1
      cell = { column, type: attributes['t'] ?? 'n', text: '' }
    },
    text: (piece) => {
      cell.text += piece
    },
    close: (name) => {
      if (name === 'c' && cell.column < mostColumns) {
        while (row.length < cell.column) row.push('')
        const text = textOfCell(cell, sharedTexts)
        characters += text.length
        if (characters > mostCharacters) throw new UnsafeArchive(part)
        row[cell.column] = text
      }
      if (name === 'row' && row.some((text) => text.trim() !== '')) rows.push(row)
    },
  })
  return rows
}

function textOfCell(
  { type, text }: { readonly type: string; readonly text: string },
  sharedTexts: () => readonly string[],
): string {
  if (type === 's') return sharedTexts()[Number(text.trim())] ?? ''
  return type === 'e' ? '' : unescaped(text)
}

/** The place of a column, from 0, by the name of a cell: `C7` is in column 2. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** Elements whose text is no text of the cell: how it is pronounced, and its formula. */
const notText = new Set(['rPh', 'phoneticPr', 'f', 'extLst'])
/** Elements that hold the text of a cell. */
const textNames = new Set(['t', 'v'])

interface CellVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Walks through a part; only text of cells is told. A part that is missing has nothing in it. */
function walkPart(archive: Archive, name: string, visitor: CellVisitor): void {
  const bytes = archive.read(name)
  if (bytes === null) return
  let leftOut = 0
  let inText = 0
  walkXml(decodeUtf8(bytes).text, {
    open: (element, attributes) => {
      if (notText.has(element)) leftOut += 1
      else if (textNames.has(element)) inText += 1
      else if (leftOut === 0) visitor.open(element, attributes)
    },
    text: (text) => {
      if (leftOut === 0 && inText > 0) visitor.text(text)
    },
    close: (element) => {
      if (notText.has(element)) leftOut -= 1
      else if (textNames.has(element)) inText -= 1
      else if (leftOut === 0) visitor.close(element)
    },
  })
}
