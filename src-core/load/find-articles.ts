import type { BlockKind } from '../project/model'

/** A block of one language of a page, and where it stands on the page. */
export interface PlacedBlock {
  readonly text: string
  readonly kind: BlockKind
  readonly index: number
}

/** Every new article has a headline, and under it, within so many blocks, a byline or a date. */
const signedWithin = 3

/**
 * The articles of one language of a page, in page order: a new one begins at a headline that a byline
 * or a date follows, when there was text before it. Furniture between two articles stays with the first.
 */
export function findArticles(blocks: readonly PlacedBlock[]): readonly (readonly PlacedBlock[])[] {
  const articles: PlacedBlock[][] = []
  let current: PlacedBlock[] = []
  let paragraphs = 0
  blocks.forEach((block, at) => {
    if (paragraphs >= 2 && isHeadline(blocks, at)) {
      articles.push(current)
      current = []
      paragraphs = 0
    }
    current.push(block)
    if (block.kind === 'body') paragraphs += 1
  })
  if (current.length > 0) articles.push(current)
  return articles
}

function isHeadline(blocks: readonly PlacedBlock[], at: number): boolean {
  if (blocks[at]?.kind !== 'heading') return false
  const below = blocks.slice(at + 1, at + 1 + signedWithin)
  const text = below.findIndex(({ kind }) => kind === 'body' || kind === 'list-item')
  return (text < 0 ? below : below.slice(0, text)).some(
    ({ kind }) => kind === 'byline' || kind === 'date',
  )
}
