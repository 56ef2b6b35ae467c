/** A glyph where it stands on a page: in points, x from the left, y of its baseline from the top. */
export interface PrintedGlyph {
  /** What it stands for; empty where the file does not say. */
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of its typeface. */
  readonly size: number
  readonly isBold: boolean
}

/** A line of a page, or of a column of it. */
export interface PrintedLine {
  /** In the order in which it is read. */
  readonly text: string
  readonly isFromRight: boolean
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  /** Counts the columns of the page in the order in which they are read. */
  readonly column: number
}

export interface PrintedPage {
  readonly height: number
  /** In reading order. */
  readonly lines: readonly PrintedLine[]
}

/** What a PDF prints, and what it says of itself. */
export interface PrintedDocument {
  readonly title: string | null
  readonly pages: readonly PrintedPage[]
}
