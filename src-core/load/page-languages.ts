import { countLetters } from '../text/count-letters'
import { detectLanguage } from '../text/script-of'
import type { ScriptLanguage } from '../text/script-of'
import { blockShape } from './block-shape'
import type { TextBlock } from './block-shape'

/** How many letters the blocks hold together. */
export function lettersOf(blocks: readonly Pick<TextBlock, 'text'>[]): number {
  return blocks.reduce((count, { text }) => count + countLetters(text), 0)
}

/** How many letters of each script-told language the blocks hold, the most frequent first. */
export function lettersByLanguage(
  blocks: readonly TextBlock[],
): readonly (readonly [ScriptLanguage, number])[] {
  const counts = new Map<ScriptLanguage, number>()
  for (const { text } of blocks) {
    const language = detectLanguage(text)
    if (language === null) continue
    counts.set(language, (counts.get(language) ?? 0) + countLetters(text))
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
  const following = nextWithLanguage(own)
  let before = -1
  return own.map((language, index) => {
    if (language !== null) {
      before = index
      return language
    }
    const after = following[index] ?? -1
    const belongsToNext = after >= 0 && isParagraph(blocks[before]) && !isParagraph(blocks[after])
    return own[before < 0 || belongsToNext ? after : before] ?? null
  })
}

/** For each place the next one that has a language; -1 after the last. */
function nextWithLanguage(own: readonly (ScriptLanguage | null)[]): readonly number[] {
  const following = new Array<number>(own.length).fill(-1)
  for (let index = own.length - 2; index >= 0; index -= 1) {
    following[index] = own[index + 1] === null ? (following[index + 1] ?? -1) : index + 1
  }
  return following
}

function isParagraph(block: TextBlock | undefined): boolean {
  return block !== undefined && (block.text.length > 60 || blockShape(block.text).ended)
}
