import type { BlockKind, Side } from '../project/model'
import type { Block, Proposal } from './proposal'

export { isAcceptable } from './is-acceptable'

/** What a person may say about blocks: which side they belong to (null: left out), and what they are. */
export interface BlockAssignment {
  readonly side?: Side | null
  readonly kind?: BlockKind
}

/** Puts a block on a side, or leaves it out. An unknown id changes nothing. */
export function setBlockSide(proposal: Proposal, id: string, side: Side | null): Proposal {
  return setBlocks(proposal, id, id, { side })
}

/** Says what a block is. An unknown id changes nothing. */
export function setBlockKind(proposal: Proposal, id: string, kind: BlockKind): Proposal {
  return setBlocks(proposal, id, id, { kind })
}

/** Assigns all blocks from one to another, both included, in either order. */
export function setBlocks(
  proposal: Proposal,
  fromId: string,
  toId: string,
  assignment: BlockAssignment,
): Proposal {
  const ends = [indexOf(proposal, fromId), indexOf(proposal, toId)]
  if (ends.includes(-1)) return proposal
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  const blocks = proposal.blocks.map((block, index) =>
    index < from || index > to ? block : { ...block, ...assignment },
  )
  return { ...proposal, blocks }
}

/** Turns the direction of translation round: what was the source becomes the target. */
export function swapSides(proposal: Proposal): Proposal {
  const { source, target } = proposal.languages
  return {
    ...proposal,
    languages: { source: target, target: source },
    blocks: proposal.blocks.map((block) => ({ ...block, side: otherSide(block.side) })),
  }
}

/**
 * Splits a block in two at an offset into its text (UTF-16). The first half keeps the id. White space
 * at the cut goes; a cut that would leave a half without text changes nothing.
 */
export function splitBlock(proposal: Proposal, id: string, offset: number): Proposal {
  const index = indexOf(proposal, id)
  const block = proposal.blocks[index]
  if (block === undefined) return proposal
  const first = block.text.slice(0, offset).trimEnd()
  const second = block.text.slice(offset).trimStart()
  if (first === '' || second === '' || cutsCharacter(block.text, offset)) return proposal
  const halves: readonly Block[] = [
    { ...block, text: first },
    { ...block, id: freeId(proposal, id), text: second },
  ]
  return { ...proposal, blocks: proposal.blocks.toSpliced(index, 1, ...halves) }
}

/**
 * Joins a block with the next one of its side (of those left out, for a block left out); the first
 * keeps its id, place and kind. The last block of a side has none to join and nothing changes.
 */
export function mergeWithNext(proposal: Proposal, id: string): Proposal {
  const index = indexOf(proposal, id)
  const block = proposal.blocks[index]
  if (block === undefined) return proposal
  const next = proposal.blocks.findIndex((other, at) => at > index && other.side === block.side)
  const other = proposal.blocks[next]
  if (other === undefined) return proposal
  const merged: Block = { ...block, text: `${block.text} ${other.text}` }
  return { ...proposal, blocks: proposal.blocks.with(index, merged).toSpliced(next, 1) }
}

function indexOf(proposal: Proposal, id: string): number {
  return proposal.blocks.findIndex((block) => block.id === id)
}

function otherSide(side: Side | null): Side | null {
  if (side === null) return null
  return side === 'source' ? 'target' : 'source'
}

/** True between the two halves of a surrogate pair, or before a mark that sits on a letter. */
function cutsCharacter(text: string, offset: number): boolean {
  return (
    /^[\udc00-\udfff\p{M}]/u.test(text.slice(offset)) ||
    /[\ud800-\udbff]$/u.test(text.slice(0, offset))
  )
}

function freeId(proposal: Proposal, id: string): string {
  const taken = new Set(proposal.blocks.map((block) => block.id))
  let number = 2
  while (taken.has(`${id}.${String(number)}`)) number += 1
  return `${id}.${String(number)}`
}
