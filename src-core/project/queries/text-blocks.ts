import type { BlockKind, Sentence } from '../model'

/** A paragraph of one side as it is read: sentences from place `start` to before `end`. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  /** What its first sentence is. */
  readonly kind: BlockKind
}

const known = new WeakMap<readonly Sentence[], readonly TextBlock[]>()

/** The paragraphs of a side, in the order of its text. */
export function textBlocks(sentences: readonly Sentence[]): readonly TextBlock[] {
  const found = known.get(sentences) ?? findBlocks(sentences)
  known.set(sentences, found)
  return found
}

/** The index of the block that a sentence is in, by its place; -1 without blocks. */
export function blockAt(blocks: readonly TextBlock[], place: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

function findBlocks(sentences: readonly Sentence[]): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  for (let end = 1; end <= sentences.length; end += 1) {
    if (end < sentences.length && sentences[end]?.startsParagraph !== true) continue
    blocks.push({ start, end, kind: sentences[start]?.kind ?? 'body' })
    start = end
  }
  return blocks
}
