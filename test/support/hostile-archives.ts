import { zipSync } from 'fflate'
import { laughs, many, pairs, text, type HostileFile } from './hostile-file'

/** An archive of `parts` by their names, packed as well as can be, or not at all: then no ratio gives it away. */
const zip = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 0): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? text(part) : part,
      ]),
    ),
    { level },
  )

const docx = (document: string | Uint8Array, level: 0 | 6 = 0): Uint8Array =>
  zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document }, level)
const word = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const paragraph = (content: string): string => `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`
const odt = (body: string): Uint8Array =>
  zip({
    'META-INF/manifest.xml': '<manifest/>',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  })
const epub = (spine: string, chapter: string): Uint8Array =>
  zip({
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf': `<package><manifest><item id="c" href="c.xhtml"/><item id="o" href="book.opf"/><item id="up" href="../../../etc/passwd"/></manifest><spine>${spine}</spine></package>`,
    'c.xhtml': `<html><body>${chapter}</body></html>`,
  })
const xlsx = (sheet: string, strings = ''): Uint8Array =>
  zip({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="sheet.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="strings.xml"/></Relationships>',
    'xl/sheet.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/strings.xml': `<sst>${strings}</sst>`,
  })

/** The fields of a ZIP file changed: what its directory says of each entry (APPNOTE 4.3.12). */
function lying(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at)
  }
  return changed
}

/** Archives and the documents in them, each hostile in one way. */
export const hostileArchives: readonly HostileFile[] = [
  // Archives.
  { what: 'a bomb', name: 'a.docx', make: () => docx(new Uint8Array(8_000_000).fill(0x20), 6) },
  {
    what: 'a bomb that says it is small',
    name: 'a.docx',
    make: () =>
      lying(docx(new Uint8Array(8_000_000).fill(0x20), 6), (view, at) => {
        view.setUint32(at + 24, 1000, true)
      }),
  },
  {
    what: 'a size of 4 GB',
    name: 'a.docx',
    make: () =>
      lying(docx(word(paragraph('x'))), (view, at) => {
        view.setUint32(at + 24, 0xffffffff, true)
      }),
  },
  {
    what: 'packed sizes of 4 GB',
    name: 'a.docx',
    make: () =>
      lying(docx(word(paragraph('x'))), (view, at) => {
        view.setUint32(at + 20, 0xffffffff, true)
      }),
  },
  {
    what: 'entries outside of the file',
    name: 'a.docx',
    make: () =>
      lying(docx(word(paragraph('x'))), (view, at) => {
        view.setUint32(at + 42, 0xfffffff0, true)
      }),
  },
  {
    what: 'an archive in an archive in an archive',
    name: 'a.docx',
    make: () => docx(zip({ 'word/document.xml': zip({ 'word/document.xml': word('') }) })),
  },
  {
    what: '20,000 entries',
    name: 'a.docx',
    make: () =>
      zip({
        'word/document.xml': word(paragraph('x')),
        ...Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`e${String(at)}`, ''])),
      }),
  },
  {
    what: 'names that lead elsewhere',
    name: 'a.docx',
    make: () =>
      zip({
        '../../../etc/cron.d/x': 'x',
        '/etc/passwd': 'x',
        'C:\\windows\\x': 'x',
        'word/document.xml': word(paragraph('One text.')),
      }),
  },
  {
    what: 'one name twice',
    name: 'a.docx',
    make: () => {
      const bytes = zip({
        'word/document.xml': word(paragraph('first')),
        'word/documenu.xml': word(paragraph('second')),
      })
      return bytes.map((byte, at) =>
        byte === 0x75 && bytes[at + 1] === 0x2e && bytes[at - 1] === 0x6e ? 0x74 : byte,
      )
    },
  },
  {
    what: 'entities that grow',
    name: 'a.docx',
    make: () => docx(laughs('w:document', word(paragraph('&d;')))),
  },
  { what: 'entities that grow', name: 'a.odt', make: () => odt('&d;') },
  {
    what: 'elements deep in each other',
    name: 'a.docx',
    make: () => docx(word('<w:sdt><w:sdtContent>'.repeat(many))),
  },
  {
    what: 'elements deep in each other',
    name: 'a.odt',
    make: () => odt('<text:section>'.repeat(many)),
  },
  {
    what: 'a row of many cells',
    name: 'b.docx',
    make: () =>
      docx(word(`<w:tbl><w:tr>${`<w:tc>${paragraph('نص')}</w:tc>`.repeat(10_000)}</w:tr></w:tbl>`)),
  },
  {
    what: 'many small paragraphs',
    name: 'b.odt',
    make: () => odt('<text:p>نص</text:p>'.repeat(50_001)),
  },
  // Books and workbooks.
  {
    what: 'a chapter that comes again and again',
    name: 'a.epub',
    make: () => epub('<itemref idref="c"/>'.repeat(100_000), `<p>${pairs.repeat(40)}</p>`),
  },
  {
    what: 'a list of chapters that is a chapter',
    name: 'a.epub',
    make: () => epub('<itemref idref="o"/><itemref idref="up"/>', ''),
  },
  {
    what: 'cells that all name one long text',
    name: 'a.xlsx',
    make: () =>
      xlsx(
        Array.from(
          { length: 20_000 },
          (_, at) =>
            `<row><c r="A${String(at + 1)}" t="s"><v>0</v></c><c r="B${String(at + 1)}" t="s"><v>1</v></c></row>`,
        ).join(''),
        `<si><t>${'نص '.repeat(300_000)}</t></si><si><t>${'word '.repeat(300_000)}</t></si>`,
      ),
  },
  {
    what: 'cells far to the right',
    name: 'a.xlsx',
    make: () => xlsx('<row><c r="XFD1"><v>1</v></c></row>'.repeat(50_000)),
  },
  {
    what: 'texts that no cell has',
    name: 'a.xlsx',
    make: () =>
      xlsx('<row><c t="s"><v>-1</v></c><c t="s"><v>9e99</v></c><c t="s"><v>NaN</v></c></row>'),
  },
  {
    what: 'escapes of escapes',
    name: 'a.xlsx',
    make: () => xlsx(`<row><c t="inlineStr"><is><t>${'_x005F'.repeat(many)}_</t></is></c></row>`),
  },
]
