import type { Article, Side } from '../../../src-core/project/model'
import { beadPlaces } from '../../../src-core/project/queries/bead-places'
import { placeOf } from '../../../src-core/project/index-by-id'
import { rowOfBead } from '../../../src-core/project/queries/grid-rows'
import type { GridRows } from '../../../src-core/project/queries/grid-rows'
import type { TextBlock } from '../../../src-core/project/queries/text-blocks'
import type { Selection } from '../../state/app-state'
import type { BlockSentence, SentenceLight } from './text-block'

/** The sentences of a paragraph, and how each stands to the selection and to the filter. */
export function blockSentences(
  article: Article,
  side: Side,
  block: TextBlock,
  rows: GridRows,
  selection: Selection | null,
): readonly BlockSentence[] {
  const places = beadPlaces(article, side)
  const selectedRow = rowOfBead(rows, placeOf(article.beads, selection?.bead ?? '') ?? -1)
  return article[side].slice(block.start, block.end).map((sentence, at) => {
    const place = places[block.start + at] ?? -1
    const bead = article.beads[place]?.id ?? ''
    const row = rowOfBead(rows, place)
    const light = (): SentenceLight => {
      if (bead === selection?.bead || selection?.others.includes(bead) === true) return 'selected'
      if (row === null) return 'hidden'
      return row === selectedRow ? 'beside' : null
    }
    return { sentence, bead, light: light() }
  })
}
