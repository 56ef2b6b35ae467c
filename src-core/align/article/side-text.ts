import type { BlockKind, LanguageTag, Side } from '../../project/model'
import type { Proposal } from '../../load/proposal'
import { splitSentences } from '../../text/split-sentences'
import { textOf } from '../../text/span'

/** A paragraph of a side and its sentences. */
export interface Paragraph {
  readonly kind: BlockKind
  readonly text: string
  readonly sentences: readonly string[]
  /** Index of its first sentence among all sentences of the side. */
  readonly firstSentence: number
}

/** The paragraphs of a side, in order, cut into sentences. */
export function paragraphsOf(proposal: Proposal, side: Side): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let firstSentence = 0
  for (const block of proposal.blocks) {
    if (block.side !== side || block.text.trim() === '') continue
    const sentences = sentencesOf(block.text, proposal.languages[side])
    paragraphs.push({ kind: block.kind, text: block.text.trim(), sentences, firstSentence })
    firstSentence += sentences.length
  }
  return paragraphs
}

function sentencesOf(text: string, language: LanguageTag): readonly string[] {
  const sentences = splitSentences(text, language)
    .map((span) => textOf(text, span).trim())
    .filter((sentence) => sentence !== '')
  return sentences.length === 0 ? [text.trim()] : sentences
}
