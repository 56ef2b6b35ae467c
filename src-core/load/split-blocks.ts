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

/** A block that changes its script more often is a table or noise, and would take long to cut. */
const mostSwitches = 200

/** Longer blocks, in characters, are no two texts on one line. */
const longestMixed = 50_000

/**
 * A block that holds a text in each of two languages (a headline and its original on one line), cut
 * into one block for each; signs that only stood between the two (`|`) are dropped. Names and terms
 * of the other language inside a sentence cut nothing.
 */
export function splitMixedBlock(block: TextBlock): readonly TextBlock[] {
  const switches = block.text.length > longestMixed ? 0 : countSwitches(block.text)
  if (switches === 0 || switches > mostSwitches) return [block]
  const runs = splitByScript(block.text)
  if (runs.length < 2) return [block]
  return runs.map(({ start, end }) => ({ ...block, text: block.text.slice(start, end) }))
}

/** How often a text goes from Arabic script to another or back. */
function countSwitches(text: string): number {
  let switches = 0
  let wasArabic: boolean | null = null
  for (const [letters] of text.matchAll(/\p{Script=Arabic}+|\p{Script=Latin}+/gu)) {
    const isArabic = /^\p{Script=Arabic}/u.test(letters)
    if (wasArabic !== null && isArabic !== wasArabic) switches += 1
    wasArabic = isArabic
  }
  return switches
}
