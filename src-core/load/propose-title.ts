import type { Block } from './proposal'
import type { Side } from '../project/model'

/** A title made of the first words of a paragraph has at most so many characters. */
const longestTitle = 80

/** The first heading of the source, else of the target, else the beginning of the text. */
export function proposeTitle(blocks: readonly Block[], fallback: string): string {
  const headingOf = (side: Side): string | undefined =>
    blocks.find((block) => block.side === side && block.kind === 'heading')?.text
  const heading = headingOf('source') ?? headingOf('target')
  if (heading !== undefined) return heading.replace(/\s+/gu, ' ')
  const text = blocks.find((block) => block.side === 'source' && block.kind === 'body')?.text
  return text === undefined ? fallback : beginning(text.replace(/\s+/gu, ' '))
}

function beginning(text: string): string {
  if (text.length <= longestTitle) return text
  const words = text.slice(0, longestTitle).split(' ')
  return `${words.slice(0, Math.max(1, words.length - 1)).join(' ')}…`
}
