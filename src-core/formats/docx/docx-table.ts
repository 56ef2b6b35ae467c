import { element, type Xml } from '../xml/write-xml'

export interface DocxCell {
  /** Paragraphs; a cell has one at least. */
  readonly content: readonly Xml[]
  /** How many columns it takes; one when left out. */
  readonly span?: number
  /** Six digits of the colour behind it. */
  readonly ground?: string
}

export interface DocxRow {
  readonly cells: readonly DocxCell[]
  /** Is shown again on each page. */
  readonly isHead?: boolean
  /** The colour of the line below it; none when left out. */
  readonly rule?: string
  /** A height that it keeps, in twentieths of a point. */
  readonly height?: number
}

/** A table without a frame; its first column is on the right where its language runs from there. */
export function docxTable(
  widths: readonly number[],
  rows: readonly DocxRow[],
  isFromRight: boolean,
): Xml {
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      ...(isFromRight ? [element('w:bidiVisual', {}, [])] : []),
      element('w:tblW', { 'w:w': String(sum(widths)), 'w:type': 'dxa' }, []),
      element('w:tblLayout', { 'w:type': 'fixed' }, []),
      element('w:tblCellMar', {}, [
        element('w:top', { 'w:w': '40', 'w:type': 'dxa' }, []),
        element('w:bottom', { 'w:w': '40', 'w:type': 'dxa' }, []),
      ]),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': String(width) }, [])),
    ),
    ...rows.map((row) => tableRow(row, widths)),
  ])
}

function tableRow({ cells, isHead, rule, height }: DocxRow, widths: readonly number[]): Xml {
  let column = 0
  return element('w:tr', {}, [
    element('w:trPr', {}, [
      element('w:cantSplit', {}, []),
      ...(height === undefined
        ? []
        : [element('w:trHeight', { 'w:val': String(height), 'w:hRule': 'exact' }, [])]),
      ...(isHead === true ? [element('w:tblHeader', {}, [])] : []),
    ]),
    ...cells.map(({ content, span = 1, ground }) => {
      const width = sum(widths.slice(column, column + span))
      column += span
      const line = { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': rule ?? null }
      return element('w:tc', {}, [
        element('w:tcPr', {}, [
          element('w:tcW', { 'w:w': String(width), 'w:type': 'dxa' }, []),
          ...(span > 1 ? [element('w:gridSpan', { 'w:val': String(span) }, [])] : []),
          ...(rule === undefined
            ? []
            : [element('w:tcBorders', {}, [element('w:bottom', line, [])])]),
          ...(ground === undefined
            ? []
            : [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': ground }, [])]),
        ]),
        ...content,
      ])
    }),
  ])
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
