/** A stretch of a text whose letters run one way. */
export interface DirectionRun {
  readonly text: string
  readonly direction: 'rtl' | 'ltr'
}

type Direction = DirectionRun['direction']

const rightScripts = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Phoenician', 'Adlam']
const fromRight = `(?:(?=\\p{L})[${rightScripts.map((name) => `\\p{Script=${name}}`).join('')}]|[\\u200F\\u061C])`
const fromLeft = `(?:\\p{L}|\\u200E)`
/** Letters with the marks and joiners behind them. */
const letters = new RegExp(`(?:(${fromRight})|${fromLeft})[\\p{M}\\u200C\\u200D]*`, 'gu')
/** A letter that runs the other way than a paragraph. */
const strangers = {
  rtl: new RegExp(`(?!${fromRight})${fromLeft}`, 'u'),
  ltr: new RegExp(fromRight, 'u'),
} as const satisfies Record<Direction, RegExp>
/** European digits, Persian ones among them, as UAX #9 sorts them. */
const europeanDigit = /[0-9\u06F0-\u06F9]/gu

/**
 * A text as stretches that run one way, in a paragraph that runs `base`: what stands between letters of the same way
 * goes with them, and all else with the paragraph; European digits go with the letters from the left before them
 * (UAX #9, rules W7, N1 and N2). For programs that want to be told so for each stretch.
 */
export function directionRuns(text: string, base: Direction): readonly DirectionRun[] {
  if (text !== '' && !strangers[base].test(text)) return [{ text, direction: base }]
  const anchors = anchorsOf(text)
  const runs: { text: string; direction: Direction }[] = []
  const add = (piece: string, direction: Direction) => {
    const last = runs.at(-1)
    if (piece === '') return
    if (last?.direction === direction) last.text += piece
    else runs.push({ text: piece, direction })
  }
  let at = 0
  let before: Direction = base
  for (const { start, end, direction } of anchors) {
    add(text.slice(at, start), before === direction ? direction : base)
    add(text.slice(start, end), direction)
    at = end
    before = direction
  }
  add(text.slice(at), base)
  return runs
}

interface Anchor {
  readonly start: number
  readonly end: number
  readonly direction: Direction
}

/** Letters, and the European digits that go with letters from the left. */
function anchorsOf(text: string): readonly Anchor[] {
  const found: Anchor[] = []
  let at = 0
  const addDigits = (upTo: number) => {
    if (found.at(-1)?.direction !== 'ltr') return
    for (const { index } of text.slice(at, upTo).matchAll(europeanDigit)) {
      found.push({ start: at + index, end: at + index + 1, direction: 'ltr' })
    }
  }
  for (const match of text.matchAll(letters)) {
    addDigits(match.index)
    const end = match.index + match[0].length
    found.push({ start: match.index, end, direction: match[1] === undefined ? 'ltr' : 'rtl' })
    at = end
  }
  addDigits(text.length)
  return found
}
