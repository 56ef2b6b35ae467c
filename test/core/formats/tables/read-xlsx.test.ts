import { describe, expect, it } from 'vitest'
import { zipFiles } from '../../../../src-core/formats/archive/zip-files'
import type { SourceFile } from '../../../../src-core/formats/reader'
import { readerOf } from '../../../../src-core/formats/readers'
import type { TableChoice } from '../../../../src-core/formats/tables/table-choice'
import { fileOf, fixture, pairsOf, readBitext } from '../../../support/format-fixtures'

const chosen = (files: readonly SourceFile[], table: TableChoice) =>
  files.map((file) => ({ ...file, table }))
const problemOf = (files: readonly SourceFile[]) => {
  const read = readerOf(files)?.read(files)
  return read?.ok === false ? read.problem.code : null
}

/** A workbook of one sheet, of the markup of its rows. */
function workbook(rows: string, parts: Readonly<Record<string, string>> = {}): SourceFile {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return fileOf(
    'book.xlsx',
    zipFiles({
      'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${relations}/worksheet" Target="/xl/sheet1.xml"/></Relationships>`,
      'xl/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ...parts,
    }),
  )
}

describe('XLSX', () => {
  it('gives the pairs of the first sheet that holds pairs, runs and lines of a cell together', () => {
    const bitext = readBitext(fixture('xlsx', 'in-01'))
    expect(bitext.languages).toEqual({ source: 'ar', target: 'en' })
    expect(pairsOf(bitext)).toEqual([
      ['افتتحت البلدية مكتبة الميناء أمس.', 'The town opened the harbour library yesterday.'],
      ['حضر ٣٠٠ زائر.', 'Some 200 visitors came.'],
      [
        '- قال أمين المكتبة: الكتب للجميع.\nثم صمت.',
        '= “Books are for everyone,” the librarian said.',
      ],
      ['ثم وُزعت الحلوى.', ''],
    ])
  })

  it('says which sheets and columns there are, and which it took', () => {
    const { table } = readBitext(fixture('xlsx', 'in-01'))
    expect(table).toMatchObject({
      delimiter: null,
      sheets: ['Read me', 'المقال'],
      sheet: 1,
      hasHeader: true,
      source: 1,
      target: 3,
    })
    expect(table?.columns.map(({ name, language }) => [name, language])).toEqual([
      ['رقم', 'und'],
      ['النص العربي', 'ar'],
      ['ملاحظة', 'ar'],
      ['Text in English', 'en'],
    ])
  })

  it('reads other columns, and the first row as text, where a person says so', () => {
    const files = chosen(fixture('xlsx', 'in-01'), { source: 3, target: 1, hasHeader: false })
    const bitext = readBitext(files)
    expect(bitext.languages).toEqual({ source: 'en', target: 'ar' })
    expect(pairsOf(bitext)[0]).toEqual(['Text in English', 'النص العربي'])
    expect(problemOf(chosen(fixture('xlsx', 'in-01'), { sheet: 0 }))).toBe('no-pair-of-columns')
  })

  it('reads inline texts, results of formulas, cells without a name, and no formula, error or guide', () => {
    const bitext = readBitext([
      workbook(
        `<row><c t="inlineStr"><is><t>أهلًا بالجميع هنا</t></is></c><c t="str"><f>"Wel"&amp;"come"</f><v>Welcome all</v></c></row>
         <row r="9"><c r="B9" t="inlineStr"><is><r><t>Good</t></r><r><t>bye_x000D_ now</t></r><rPh><t>x</t></rPh></is></c></row>
         <row><c r="A10" t="e"><v>#REF!</v></c><c r="XFD10" t="str"><v>far out</v></c></row>`,
      ),
    ])
    expect(pairsOf(bitext)).toEqual([
      ['أهلًا بالجميع هنا', 'Welcome all'],
      ['', 'Goodbye\r now'],
    ])
  })

  it('without a pair of columns, without a row, or broken is a problem', () => {
    const row = '<row><c t="inlineStr"><is><t>Only English here</t></is></c></row>'
    expect(problemOf([workbook(row)])).toBe('no-pair-of-columns')
    expect(problemOf([workbook('')])).toBe('file-empty')
    expect(problemOf([workbook('<row><c>')])).toBe('file-damaged')
    expect(problemOf([workbook(row, { 'xl/workbook.xml': '<workbook/>' })])).toBe('file-damaged')
  })
})

describe('a table of values', () => {
  const rows = 'المكتبة مفتوحة للجميع;The library is open;نص ثالث\nالدخول مجاني;Entry is free;نص'

  it('is shown with its sign, its columns and its header', () => {
    const { table } = readBitext([fileOf('a.csv', `arabic;english;note\n${rows}`)])
    expect(table).toMatchObject({ delimiter: ';', sheets: [], hasHeader: true, source: 0 })
    expect(table?.columns.map(({ name, sample }) => [name, sample])).toEqual([
      ['arabic', 'المكتبة مفتوحة للجميع'],
      ['english', 'The library is open'],
      ['note', 'نص ثالث'],
    ])
  })

  it('notices a header of any names, and takes no text for one', () => {
    const headed = (head: string) => readBitext([fileOf('a.csv', `${head}\n${rows}`)])
    expect(pairsOf(headed('Original text;Translated text;x'))).toHaveLength(2)
    expect(pairsOf(headed('Column A;Column B;C'))).toHaveLength(2)
    expect(pairsOf(headed('دروس الإنجليزية;English lessons;x'))).toHaveLength(3)
  })

  it('is read with the sign and the columns that a person chose', () => {
    const comma = chosen([fileOf('a.csv', `${rows},المزيد\n`)], {
      delimiter: ';',
      source: 1,
      target: 2,
    })
    expect(pairsOf(readBitext(comma))[0]).toEqual(['The library is open', 'نص ثالث'])
    const pages = chosen([fileOf('a.txt', rows)], { delimiter: ';' })
    expect(readBitext(pages).table?.delimiter).toBe(';')
  })
})
