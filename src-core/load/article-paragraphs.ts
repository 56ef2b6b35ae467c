import type { Side } from '../project/model'
import type { Block, Proposal } from './proposal'

/** The blocks of a side in page order, furniture among them: its paragraphs, ready for the aligner. */
export function paragraphsOf(proposal: Proposal, side: Side): readonly Block[] {
  return proposal.blocks.filter((block) => block.side === side)
}
