import { detectLanguage } from '../text/script-of'
import type { ScriptLanguage } from '../text/script-of'
import type { TextBlock } from './block-shape'

/** How many letters of each script-told language the blocks hold, the most frequent first. */
export function lettersByLanguage(
  blocks: readonly TextBlock[],
): readonly (readonly [ScriptLanguage, number])[] {
  const counts = new Map<ScriptLanguage, number>()
  for (const { text } of blocks) {
    const language = detectLanguage(text)
    if (language === null) continue
    counts.set(language, (counts.get(language) ?? 0) + (text.match(/\p{L}/gu)?.length ?? 0))
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])
}

/**
 * The language of each block by its letters. A block without letters (a date in digits, a page
 * number) goes with the block before it, unless that one ends a paragraph and the next does not.
 * Null only where no block of the page has letters.
 */
export function blockLanguages(blocks: readonly TextBlock[]): readonly (ScriptLanguage | null)[] {
  const own = blocks.map(({ text }) => detectLanguage(text))
  return own.map((language, index) => {
    if (language !== null) return language
    const before = own.findLastIndex((other, at) => at < index && other !== null)
    const after = own.findIndex((other, at) => at > index && other !== null)
    const goesOn = isSentence(blocks[before]) && !isSentence(blocks[after]) && after >= 0
    return own[before < 0 || goesOn ? after : before] ?? null
  })
}

function isSentence(block: TextBlock | undefined): boolean {
  return block !== undefined && block.text.length > 60
}
