import type { BlockKind, LanguageTag, Side } from '../project/model'

/** A block of a page: a paragraph as it stood in the file, of one language. */
export interface Block {
  readonly id: string
  readonly text: string
  readonly language: LanguageTag
  readonly kind: BlockKind
  /** The side that the block is proposed for; null leaves it out of the article. */
  readonly side: Side | null
}

/** How a file or a pair of files would be read: shown to the user, who may re-assign any block. */
export interface Proposal {
  readonly title: string
  readonly languages: Readonly<Record<Side, LanguageTag>>
  /** In page order; of two files, those of the source first. */
  readonly blocks: readonly Block[]
}
