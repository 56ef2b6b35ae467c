import { splitByScript } from '../text/script-of'
import type { TextBlock } from './block-shape'
import { joinWrappedLines } from './join-wrapped-lines'
import { lineGroups } from './page-lines'

/**
 * The blocks of a text: its lines, those of a paragraph that was broken at a fixed width joined again.
 * The text of a block is as it stands in the file but for white space at its ends and at joined lines.
 */
export function splitBlocks(text: string): readonly TextBlock[] {
  return joinWrappedLines(lineGroups(text)).flatMap((blocks) =>
    blocks.map((block) => ({ text: block, alone: blocks.length === 1 })),
  )
}

/**
 * A block that holds a text in each of two languages (a headline and its original on one line), cut
 * into one block for each; signs that only stood between the two (`|`) are dropped. Names and terms
 * of the other language inside a sentence cut nothing.
 */
export function splitMixedBlock(block: TextBlock): readonly TextBlock[] {
  const runs = splitByScript(block.text)
  if (runs.length < 2) return [block]
  return runs.map(({ start, end }) => ({ ...block, text: block.text.slice(start, end) }))
}
