import { cellsOfGlyphs, isSpace, type PlacedCell } from './cells-of-glyphs'
import { columnBands } from './page-columns'
import type { PrintedGlyph, PrintedLine } from './printed-page'
import { directionOfCells, textOfLine } from './text-of-line'

interface Piece {
  readonly cells: readonly PlacedCell[]
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  /** How many letters run from the right, less the others. */
  readonly balance: number
}

/** A gap of so many heights of the typeface parts a row in two pieces. */
const pieceGap = 1.5

/** The share of spaces among the glyphs of a page that writes its spaces. */
const spaceShare = 0.06

/** The lines of a page in the order in which they are read, column by column. */
export function linesOfPage(glyphs: readonly PrintedGlyph[]): readonly PrintedLine[] {
  const spaces = glyphs.filter(isSpace).length
  const rows = rowsOf(glyphs).map((row) => piecesOf(row, spaces > glyphs.length * spaceShare))
  const shown = rows.filter((row) => row.length > 0)
  const ordered = inReadingOrder(shown)
  const lines = ordered.map((piece, at) => lineOf(piece, ordered[at - 1], ordered[at + 1]))
  return isStoredAsRead(lines) ? ordered.map((piece, at) => asStored(piece, lines[at])) : lines
}

/** The glyphs of each height, from the top. */
function rowsOf(glyphs: readonly PrintedGlyph[]): readonly (readonly PrintedGlyph[])[] {
  const rows: PrintedGlyph[][] = []
  let row: PrintedGlyph[] = []
  let base = -Infinity
  for (const glyph of glyphs.toSorted((one, other) => one.y - other.y)) {
    if (glyph.y - base > glyph.size * 0.4) {
      row = []
      rows.push(row)
      base = glyph.y
    }
    row.push(glyph)
  }
  return rows
}

function piecesOf(row: readonly PrintedGlyph[], hasSpaces: boolean): readonly Piece[] {
  const size = usual(row.map((glyph) => glyph.size))
  const pieces: PrintedGlyph[][] = []
  let end = -Infinity
  for (const glyph of row
    .filter((glyph) => !isSpace(glyph))
    .toSorted((one, other) => one.x - other.x)) {
    if (glyph.x - end > size * pieceGap) pieces.push([])
    pieces.at(-1)?.push(glyph)
    end = Math.max(end, glyph.x + glyph.width)
  }
  const spaces = row.filter(isSpace)
  return pieces.flatMap((piece) => pieceOf(piece, spaces, hasSpaces) ?? [])
}

function pieceOf(
  glyphs: readonly PrintedGlyph[],
  spaces: readonly PrintedGlyph[],
  hasSpaces: boolean,
): Piece | null {
  const x = Math.min(...glyphs.map((glyph) => glyph.x))
  const end = Math.max(...glyphs.map((glyph) => glyph.x + glyph.width))
  const inside = spaces.filter(
    (space) => space.x > x && space.x < end && !glyphs.some((glyph) => covers(glyph, space)),
  )
  const cells = cellsOfGlyphs([...glyphs, ...inside], hasSpaces)
  if (!cells.some(({ text }) => text.trim() !== '')) return null
  const bold = glyphs.filter(({ isBold }) => isBold).length
  return {
    cells,
    x,
    end,
    y: usual(glyphs.map((glyph) => glyph.y)),
    size: usual(glyphs.map((glyph) => glyph.size)),
    isBold: bold > glyphs.length * 0.8,
    balance: directionOfCells(cells),
  }
}

/** A space that something is printed over, a line that draws a word out for instance, is none. */
function covers(glyph: PrintedGlyph, space: PrintedGlyph): boolean {
  const middle = space.x + space.width / 2
  return glyph.x < middle && glyph.x + glyph.width > middle && glyph.width > space.width / 2
}

interface OrderedPiece extends Piece {
  readonly column: number
}

/** Pieces of rows across the page are one line; those of columns are read column by column. */
function inReadingOrder(rows: readonly (readonly Piece[])[]): readonly OrderedPiece[] {
  const all = rows.flat()
  if (all.length === 0) return []
  const balance = all.reduce((sum, piece) => sum + piece.balance, 0)
  const size = usual(all.map((piece) => piece.size))
  const ordered: OrderedPiece[] = []
  let column = 0
  for (const { start, end, gutter } of columnBands(rows, size)) {
    const band = rows.slice(start, end)
    const place = (pieces: readonly (readonly Piece[])[]): void => {
      const lines = pieces.filter((row) => row.length > 0).map(joined)
      ordered.push(...lines.map((line) => ({ ...line, column })))
      column += 1
    }
    if (gutter === null) {
      place(band)
      continue
    }
    const halves = [
      band.map((row) => row.filter((piece) => piece.end <= gutter)),
      band.map((row) => row.filter((piece) => piece.end > gutter)),
    ]
    for (const half of balance > 0 ? halves.toReversed() : halves) place(half)
  }
  return ordered
}

function joined(row: readonly Piece[]): Piece {
  const [first, ...others] = row
  if (first === undefined) throw new RangeError('A row without pieces.')
  return others.reduce(
    (line, piece) => ({
      ...line,
      cells: [...line.cells, { text: ' ', x: line.end, end: piece.x }, ...piece.cells],
      end: piece.end,
      isBold: line.isBold && piece.isBold,
      balance: line.balance + piece.balance,
    }),
    first,
  )
}

/** A line with letters of both directions runs as those around it do. */
function lineOf(
  piece: OrderedPiece,
  before: OrderedPiece | undefined,
  after: OrderedPiece | undefined,
): PrintedLine {
  const own = piece.balance
  const isMixed = Math.abs(own) < piece.cells.filter(({ text }) => /\p{L}/u.test(text)).length
  const around = ((before?.balance ?? 0) + (after?.balance ?? 0)) / 2
  return withText(piece, isMixed ? own + around > 0 : own > 0)
}

function withText(piece: OrderedPiece, isFromRight: boolean): PrintedLine {
  const { x, end, y, size, isBold, column, cells } = piece
  const text = textOfLine(cells, isFromRight).replaceAll(/\s+/gu, ' ').trim()
  return { text, isFromRight, x, end, y, size, isBold, column }
}

/**
 * Whether the letters of Arabic words stand on the page in reading order from the left, as in the hidden text
 * that text recognition puts over a picture: then words begin with what no word begins with.
 */
function isStoredAsRead(lines: readonly PrintedLine[]): boolean {
  let right = 0
  let wrong = 0
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{Script=Arabic}{4,}/gu)) {
      if (/^\u0627\u0644|\u0629$|\u0649$/u.test(word)) right += 1
      if (/^[\u0629\u0649]|\u0644\u0627$/u.test(word)) wrong += 1
    }
  }
  return wrong > 3 && wrong > right * 2
}

function asStored(piece: OrderedPiece, line: PrintedLine | undefined): PrintedLine {
  const text = piece.cells.map((cell) => cell.text).join('')
  return {
    ...withText(piece, line?.isFromRight ?? false),
    text: text.replaceAll(/\s+/gu, ' ').trim(),
  }
}

/** The middle of some numbers; 0 for none. */
function usual(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
