import type { ArticleOverview } from './use-overview'

/** What a view shows of the article, and how it is taken elsewhere: what the strip beside it has to know. */
export interface ShownPart {
  /** The element that scrolls; null while there is none. */
  readonly scroller: () => HTMLElement | null
  /** What can be seen, as shares of the strip; null when that is nothing. */
  readonly window: (shown: ArticleOverview) => StripWindow | null
  /** Scrolls so that a place of the strip stands at the upper end of the view. */
  readonly scrollTo: (shown: ArticleOverview, place: number) => void
}

/** A part of the strip, 0 to 1. */
export interface StripWindow {
  readonly start: number
  readonly end: number
}
