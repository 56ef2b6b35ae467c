import { ok, type Result } from '../../errors'
import type { Article } from '../../project/model'
import { directionOf } from '../../text/languages'
import { countAll } from '../export/bead-rows'
import { longestCell } from '../export/export-warnings'
import type { Format, WriteOptions, Written } from '../format'
import { markColumn, tableRows } from './table-rows'
import { cellFormat, xlsxStyles } from './xlsx-styles'
import { element, textElement, xmlDocument, type Xml } from '../xml/write-xml'
import { zipFiles } from '../archive/zip-files'

/**
 * A workbook (ECMA-376, SpreadsheetML) with one sheet. Every cell holds its text as it is and is marked as
 * text, so that nothing in it runs, also after somebody has edited the cell. What programs alone need of a row
 * is in a hidden column.
 */
export const xlsx: Format = {
  id: 'xlsx',
  name: 'XLSX',
  extension: '.xlsx',
  group: 'data',
  comesBack: true,
  loses: ['order', 'changes', 'issues', 'history'],
  writer: { write },
}

const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function write(articles: readonly Article[], options: WriteOptions): Result<Written> {
  const { rows, table } = tableRows(articles)
  const bytes = zipFiles({
    '[Content_Types].xml': xmlDocument(
      element('Types', { xmlns: `${packages}/content-types` }, [
        element(
          'Default',
          {
            Extension: 'rels',
            ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
          },
          [],
        ),
        ...(
          [
            ['workbook', 'sheet.main'],
            ['sheet', 'worksheet'],
            ['styles', 'styles'],
          ] as const
        ).map(([part, type]) =>
          element(
            'Override',
            { PartName: `/xl/${part}.xml`, ContentType: `${kind}.${type}+xml` },
            [],
          ),
        ),
      ]),
    ),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'sheet.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': xmlDocument(
      element('workbook', { xmlns: sheets, 'xmlns:r': documents }, [
        element('sheets', {}, [
          element('sheet', { name: 'Muqabala', sheetId: '1', 'r:id': 'r1' }, []),
        ]),
        // The names of the columns stand on each page that is printed.
        element('definedNames', {}, [
          textElement(
            'definedName',
            { name: '_xlnm.Print_Titles', localSheetId: '0' },
            'Muqabala!$1:$1',
          ),
        ]),
      ]),
    ),
    'xl/styles.xml': xmlDocument(xlsxStyles(options.languages)),
    'xl/sheet.xml': xmlDocument(sheet(table, directionOf(options.languages.source) === 'rtl')),
  })
  return ok({ files: [{ ending: xlsx.extension, bytes }], counts: countAll(rows) })
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: `${packages}/relationships` },
      list.map(([type, target], at) =>
        element(
          'Relationship',
          { Id: `r${String(at + 1)}`, Type: `${documents}/${type}`, Target: target },
          [],
        ),
      ),
    ),
  )
}

/** Width of the columns of text, in characters. */
const textWidth = 60

function sheet(table: readonly (readonly string[])[], isFromRight: boolean): Xml {
  const widths = [8, textWidth, textWidth, 8, 12, 12, 10, 10, 40, 30]
  const [head = []] = table
  return element('worksheet', { xmlns: sheets }, [
    element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: '1' }, [])]),
    element('sheetViews', {}, [
      element('sheetView', { workbookViewId: '0', rightToLeft: isFromRight ? '1' : null }, [
        element('pane', { ySplit: '1', topLeftCell: 'A2', state: 'frozen' }, []),
      ]),
    ]),
    element(
      'cols',
      {},
      head.map((name, at) => {
        const column = String(at + 1)
        const width = String(widths[at] ?? 12)
        const hidden = name === markColumn ? '1' : null
        return element('col', { min: column, max: column, width, hidden, customWidth: '1' }, [])
      }),
    ),
    element(
      'sheetData',
      {},
      table.map((fields, row) =>
        element(
          'row',
          { r: String(row + 1), ht: String(heightOf(fields)) },
          fields.map((text, column) =>
            element('c', { t: 'inlineStr', s: cellFormat(column, row === 0) }, [
              element('is', {}, [
                textElement('t', { 'xml:space': 'preserve' }, escaped(text.slice(0, longestCell))),
              ]),
            ]),
          ),
        ),
      ),
    ),
    element(
      'pageMargins',
      { left: '0.4', right: '0.4', top: '0.5', bottom: '0.5', header: '0.3', footer: '0.3' },
      [],
    ),
    // A4, as wide as the page, on as many as it takes.
    element(
      'pageSetup',
      { paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' },
      [],
    ),
  ])
}

/**
 * The height of a row in points, as Excel would fit it to its two texts: not all programs do when they open
 * a file. It is no fixed one, so it follows when a text is edited. 409 is the most there is.
 */
function heightOf([, source = '', target = '']: readonly string[]): number {
  const lines = Math.max(...[source, target].map(linesOf))
  return Math.min(409, 16 * Math.max(1, lines) + 2)
}

/** How many lines a text takes in its column, each of its own lines anew. */
function linesOf(text: string): number {
  const own = text.split(/\r\n|[\n\r]/)
  return own.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / textWidth)), 0)
}

/** What a text holds by chance that spreadsheets read as a character by its number (`_x000D_`) stays as it is. */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
