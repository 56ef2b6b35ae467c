import type { ImportedBlock } from '../formats/imported'
import type { TextBlock } from './block-shape'
import type { NamedText } from './named-text'
import { splitBlocks } from './split-blocks'

/** A document whose paragraphs are known, and the name of the file that it came from. */
export interface NamedBlocks {
  readonly name: string
  readonly title: string | null
  readonly blocks: readonly ImportedBlock[]
}

/** What is read as one page: a text in lines, or a document in blocks. */
export type Page = NamedText | NamedBlocks

/** The blocks of a page. Each paragraph of a document stands alone, and brings what its file says of it. */
export function blocksOfPage(page: Page): readonly TextBlock[] {
  if (!('blocks' in page)) return splitBlocks(page.text)
  return page.blocks
    .filter(({ text }) => /\S/u.test(text))
    .map(({ text, kind, language }) => ({
      text: text.trim(),
      alone: true,
      ...(kind === null ? {} : { declaredKind: kind }),
      ...(language === null ? {} : { language }),
    }))
}

/** The title that the page carries; else its name. */
export function titleOfPage(page: Page): string {
  return 'blocks' in page && page.title !== null ? page.title : page.name
}
