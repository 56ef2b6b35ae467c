import type { BlockKind } from '../project/model'
import type { ScriptLanguage } from '../text/script-of'
import type { TextBlock } from './block-shape'
import { classifyBlocks } from './classify-blocks'

/**
 * The kind of each block of a page. Kinds are told within each language, so that a paragraph stands
 * between the paragraphs of its own text wherever the other language stands. What a file says of a
 * block goes before what its place tells.
 */
export function classifyPage(
  blocks: readonly TextBlock[],
  languages: readonly (ScriptLanguage | null)[],
): readonly BlockKind[] {
  const kinds = new Array<BlockKind>(blocks.length).fill('other')
  for (const language of new Set(languages)) {
    const places = languages.flatMap((other, index) => (other === language ? [index] : []))
    const found = classifyBlocks(places.flatMap((index) => blocks[index] ?? []))
    places.forEach((index, at) => {
      kinds[index] = blocks[index]?.declaredKind ?? found[at] ?? 'other'
    })
  }
  return kinds
}
