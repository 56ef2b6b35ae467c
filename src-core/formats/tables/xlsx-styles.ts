import type { LanguageTag, Side } from '../../project/model'
import { directionOf } from '../../text/languages'
import { element, type Attributes, type Xml } from '../xml/write-xml'

const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** What a column needs of its cells; the first columns are id, source and target, as `tableRows` has them. */
const kinds = ['other', 'id', 'source', 'target'] as const
type Kind = (typeof kinds)[number]

const firstColumns: readonly Kind[] = ['id', 'source', 'target']

/** The number of the format of a cell, as `xlsxStyles` lists them. */
export function cellFormat(column: number, isHead: boolean): string {
  const kind = firstColumns[column] ?? 'other'
  return String(1 + kinds.indexOf(kind) + (isHead ? kinds.length : 0))
}

/**
 * Cell formats: the default, then for each kind of column text that is never a formula (`quotePrefix`), then the same
 * for heads. A text runs as its language does, whatever its first letter is and however the sheet runs.
 */
export function xlsxStyles(languages: Readonly<Record<Side, LanguageTag>>): Xml {
  return element('styleSheet', { xmlns: sheets }, [
    element('fonts', { count: '3' }, [font(), font('FF6B6459'), font('FF000000', true)]),
    element('fills', { count: '3' }, [
      fill({ patternType: 'none' }),
      fill({ patternType: 'gray125' }),
      fill({ patternType: 'solid' }, [element('fgColor', { rgb: 'FFF1EBDD' }, [])]),
    ]),
    element('borders', { count: '2' }, [border(), border('FFBFB8A8')]),
    element('cellStyleXfs', { count: '1' }, [element('xf', {}, [])]),
    element('cellXfs', { count: String(1 + 2 * kinds.length) }, [
      element('xf', {}, []),
      ...kinds.map((kind) => format(kind, languages, false)),
      ...kinds.map((kind) => format(kind, languages, true)),
    ]),
  ])
}

function format(kind: Kind, languages: Readonly<Record<Side, LanguageTag>>, isHead: boolean): Xml {
  const text = { numFmtId: '49', applyNumberFormat: '1', quotePrefix: '1', applyAlignment: '1' }
  const look = isHead
    ? { fontId: '2', fillId: '2', borderId: '1', applyFill: '1', applyBorder: '1' }
    : { fontId: kind === 'id' ? '1' : '0', borderId: '1', applyBorder: '1' }
  return element('xf', { ...text, ...look, applyFont: '1' }, [
    element('alignment', { ...directed(kind, languages), vertical: 'top' }, []),
  ])
}

function directed(kind: Kind, languages: Readonly<Record<Side, LanguageTag>>): Attributes {
  switch (kind) {
    case 'id':
      // A long id is nothing to be read: it is cut at the edge of its column.
      return { horizontal: 'left' }
    case 'other':
      return { wrapText: '1' }
    case 'source':
    case 'target':
      return directionOf(languages[kind]) === 'rtl'
        ? { wrapText: '1', horizontal: 'right', readingOrder: '2', indent: '1' }
        : { wrapText: '1', horizontal: 'left', readingOrder: '1', indent: '1' }
  }
}

function font(colour = 'FF000000', isBold = false): Xml {
  return element('font', {}, [
    ...(isBold ? [element('b', {}, [])] : []),
    element('sz', { val: '11' }, []),
    element('color', { rgb: colour }, []),
    // Has Arabic wherever it is.
    element('name', { val: 'Arial' }, []),
  ])
}

function fill(attributes: Attributes, children: readonly Xml[] = []): Xml {
  return element('fill', {}, [element('patternFill', attributes, children)])
}

/** A line below, none in the default. */
function border(colour?: string): Xml {
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal']
  return element(
    'border',
    {},
    sides.map((side) =>
      colour !== undefined && side === 'bottom'
        ? element(side, { style: 'thin' }, [element('color', { rgb: colour }, [])])
        : element(side, {}, []),
    ),
  )
}
