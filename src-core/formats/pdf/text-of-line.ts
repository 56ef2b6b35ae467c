/** Letters of a line in the order in which they stand on the paper, from the left. */
export interface Cell {
  readonly text: string
}

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u
const letter = /\p{L}/u
const digit = /\p{Nd}/u
/** Between two digits these belong to the number (UAX #9, class CS). */
const inNumbers = /^[,.:/\u00A0\u060C\u066B\u066C]$/u

type Kind = 'right' | 'left' | 'digit' | 'neutral'

function kindOf({ text }: Cell): Kind {
  if (digit.test(text)) return 'digit'
  if (!letter.test(text)) return 'neutral'
  return fromRight.test(text) ? 'right' : 'left'
}

/** How many letters of a line run from the right, less those that run from the left. */
export function directionOfCells(cells: readonly Cell[]): number {
  let balance = 0
  for (const cell of cells) {
    const kind = kindOf(cell)
    if (kind !== 'digit' && kind !== 'neutral') balance += kind === 'right' ? 1 : -1
  }
  return balance
}

/**
 * The text of a line in the order in which it is read: the display order of the bidirectional algorithm
 * (UAX #9) taken back. Where a display can come from two texts, the usual one is given.
 */
export function textOfLine(cells: readonly Cell[], isFromRight: boolean): string {
  const ordered = isFromRight ? readFromRight(cells) : readFromLeft(cells)
  return ordered.map(({ text }) => text).join('')
}

/** A line that runs from the right: its words from the left and its numbers stand in their own order. */
function readFromRight(cells: readonly Cell[]): readonly Cell[] {
  const kinds = cells.map(kindOf)
  const read: Cell[] = []
  let end = cells.length
  while (end > 0) {
    const start = isRun(kinds[end - 1]) ? runStart(cells, kinds, end) : closedRun(cells, kinds, end)
    read.push(...cells.slice(start, end))
    end = start
  }
  return read
}

function isRun(kind: Kind | undefined): boolean {
  return kind === 'left' || kind === 'digit'
}

/** Where a run from the left begins whose last letter or digit stands before `end`. */
function runStart(cells: readonly Cell[], kinds: readonly Kind[], end: number): number {
  let start = end - 1
  let hasLetter = kinds[start] === 'left'
  for (let at = start - 1; at >= 0; at -= 1) {
    const kind = kinds[at]
    if (kind === 'right') break
    if (kind === 'neutral') continue
    const between = cells.slice(at + 1, start)
    const isNumber = between.every(({ text }) => inNumbers.test(text)) && between.length <= 1
    hasLetter ||= kind === 'left'
    if (!isNumber && !hasLetter && !leadsToLetter(kinds, at)) break
    start = at
  }
  return start
}

/** Whether a letter from the left stands before this, with no letter from the right between. */
function leadsToLetter(kinds: readonly Kind[], from: number): boolean {
  for (let at = from; at >= 0; at -= 1) {
    if (kinds[at] === 'left') return true
    if (kinds[at] === 'right') return false
  }
  return false
}

/** A bracket at the end of a run from the left whose partner is in the run belongs to it; else it stands alone. */
function closedRun(cells: readonly Cell[], kinds: readonly Kind[], end: number): number {
  const alone = end - 1
  const partner = partners[cells[alone]?.text ?? '']
  if (partner === undefined || kinds[alone - 1] !== 'left') return alone
  const start = runStart(cells, kinds, alone)
  const inside = cells.slice(start, alone).filter(({ text }) => text === partner).length
  return inside === 1 ? start : alone
}

const partners: Readonly<Partial<Record<string, string>>> = { ')': '(', ']': '[' }

/** A line that runs from the left: pieces from the right, their numbers and signs included, are turned round. */
function readFromLeft(cells: readonly Cell[]): readonly Cell[] {
  const kinds = cells.map(kindOf)
  const read: Cell[] = []
  for (let at = 0; at < cells.length;) {
    if (kinds[at] !== 'right') {
      read.push(...cells.slice(at, at + 1))
      at += 1
      continue
    }
    let last = at
    for (let next = at; next < cells.length && kinds[next] !== 'left'; next += 1) {
      if (kinds[next] === 'right') last = next
    }
    read.push(...readFromRight(cells.slice(at, last + 1)))
    at = last + 1
  }
  return read
}
