import type { Side } from '../../src-core/project/model'

/** How the article is shown: row by row, as two texts with the links between them, or one text to be read. */
export type ArticleView = 'grid' | 'links' | 'reading'

/** The steps of the links view, the largest first; the last one is a picture of the whole article. */
export const linksZooms = [1, 0.75, 0.5, 'picture'] as const

export type LinksZoom = (typeof linksZooms)[number]

/** A unit that shall be linked, and the sentence of the other side that it would be linked with now. */
export interface Linking {
  readonly side: Side
  readonly sentence: string
  readonly target: string
}

/** What the reading view shows beside the text itself. */
export interface ReadingState {
  /** Beads whose other side stands under them. */
  readonly unfolded: ReadonlySet<string>
  readonly isAllUnfolded: boolean
  /** Whether corrections are marked; else they are simply made. */
  readonly marksCorrections: boolean
  readonly showsFurniture: boolean
}

export interface ViewState {
  readonly view: ArticleView
  /** Whether the texts of the selected bead stand below the beads, to be edited. */
  readonly isDeskShown: boolean
  readonly linksZoom: LinksZoom
  readonly linking: Linking | null
  readonly reading: ReadingState
  /** What is laid out for paper now; null while nothing is. */
  readonly printing: 'print' | 'pdf' | null
}

export const firstView: ViewState = {
  view: 'grid',
  isDeskShown: true,
  linksZoom: 1,
  linking: null,
  reading: {
    unfolded: new Set(),
    isAllUnfolded: false,
    marksCorrections: false,
    showsFurniture: true,
  },
  printing: null,
}
