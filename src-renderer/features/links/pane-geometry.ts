import type { Virtualizer } from '@tanstack/react-virtual'
import type { Sentence } from '../../../src-core/project/model'
import type { Band } from '../../../src-core/project/queries/ribbon'
import { blockAt } from '../../../src-core/project/queries/text-blocks'
import type { TextBlock } from '../../../src-core/project/queries/text-blocks'

/** Where the sentences of a text stand: places among its sentences, pixels from the top of the whole text. */
export interface PaneGeometry {
  readonly scroller: HTMLElement
  readonly bandOf: (place: number) => Band
  /** The place at a height, with how far into the sentence as a fraction. */
  readonly positionAt: (y: number) => number
  readonly yAt: (position: number) => number
}

export type PaneVirtualizer = Virtualizer<HTMLDivElement, Element>

interface Parts {
  readonly scroller: HTMLElement
  readonly virtualizer: PaneVirtualizer
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly TextBlock[]
  /** What was measured of paragraphs in the page, by the id of their first sentence. */
  readonly measured: ReadonlyMap<string, readonly Band[]>
}

/**
 * The geometry of a text of which only some paragraphs are in the page: those as they were measured, the
 * others as long as their letters let one expect.
 */
export function paneGeometry(parts: Parts): PaneGeometry {
  const { scroller, virtualizer, sentences, blocks, measured } = parts

  const bandsIn = (block: TextBlock, height: number): readonly Band[] => {
    const known = measured.get(sentences[block.start]?.id ?? '')
    if (known?.length === block.end - block.start) return known
    const lengths = sentences.slice(block.start, block.end).map(({ text }) => text.length + 1)
    const total = lengths.reduce((sum, length) => sum + length, 0)
    let before = 0
    return lengths.map((length) => {
      const top = (before / total) * height
      before += length
      return { top, bottom: (before / total) * height }
    })
  }
  const bandOf = (place: number): Band => {
    const index = blockAt(blocks, place)
    const [block, item] = [blocks[index], virtualizer.measurementsCache[index]]
    if (block === undefined || item === undefined) return { top: 0, bottom: 0 }
    const band = bandsIn(block, item.size)[place - block.start] ?? { top: 0, bottom: 0 }
    return { top: item.start + band.top, bottom: item.start + band.bottom }
  }
  return {
    scroller,
    bandOf,
    positionAt: (y) => {
      const item = virtualizer.getVirtualItemForOffset(y)
      const block = blocks[item?.index ?? 0]
      if (item === undefined || block === undefined) return 0
      const bands = bandsIn(block, item.size)
      const inside = y - item.start
      const found = bands.findIndex(({ bottom }) => inside < bottom)
      const at = found < 0 ? bands.length - 1 : found
      const band = bands[at] ?? { top: 0, bottom: 1 }
      const share = (inside - band.top) / Math.max(1, band.bottom - band.top)
      return block.start + at + Math.min(1, Math.max(0, share))
    },
    yAt: (position) => {
      const place = Math.min(Math.floor(position), sentences.length - 1)
      const { top, bottom } = bandOf(place)
      return top + (position - place) * (bottom - top)
    },
  }
}
