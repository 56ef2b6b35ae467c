import { directionOf } from '../../../src-core/text/languages'
import type { Article, Side } from '../../../src-core/project/model'
import { displayWidth } from './display-width'
import { isRightToLeft } from './terminal-text'

/** Cells of the margin, which holds the confidence. */
export const MARGIN = 6

/** How the two texts are laid out in a terminal of some width. */
export interface Layout {
  /** Sides from left to right when they stand side by side, else from top to bottom. */
  readonly sides: readonly [Side, Side]
  readonly isSideBySide: boolean
  /** Cells of one text. */
  readonly width: number
}

const BETWEEN = ' \u2502 '
const NARROWEST_FOR_TWO = 72

/** The source stands on the side its script asks for; in a narrow terminal, above its translation. */
export function layOut(languages: Article['languages'], columns: number): Layout {
  const isSideBySide = columns >= NARROWEST_FOR_TWO
  const free = Math.max(columns, 24) - MARGIN
  return {
    sides:
      isSideBySide && directionOf(languages.source) === 'rtl'
        ? ['target', 'source']
        : ['source', 'target'],
    isSideBySide,
    width: isSideBySide ? Math.floor((free - BETWEEN.length) / 2) : free,
  }
}

/** Puts the lines of two texts beside each other, or one below the other. */
export function placeTexts(
  layout: Layout,
  texts: Readonly<Record<Side, readonly string[]>>,
): readonly string[] {
  const [first, second] = [texts[layout.sides[0]], texts[layout.sides[1]]]
  const place = (line: string) => alignLine(line, layout.width)
  if (!layout.isSideBySide) return [...first, ...second].map(place)
  const height = Math.max(first.length, second.length)
  return Array.from(
    { length: height },
    (_value, at) => `${place(first[at] ?? '')}${BETWEEN}${place(second[at] ?? '')}`,
  )
}

/**
 * A line that fills its column: text that runs from right to left begins at the right end, inside an
 * isolate, so that neither text reorders the other.
 */
function alignLine(line: string, width: number): string {
  const padding = ' '.repeat(Math.max(0, width - displayWidth(line)))
  return isRightToLeft(line) ? `${padding}\u2067${line}\u2069` : `${line}${padding}`
}
