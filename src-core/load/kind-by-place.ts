import type { BlockKind } from '../project/model'
import type { BlockShape, TextBlock } from './block-shape'
import { bylineLikelihood } from './recognise/byline'
import { isDateHeading } from './recognise/date-line'
import { isSectionLabel } from './recognise/page-sign'

/** A block with what is known of it so far. */
export interface SurveyedBlock extends TextBlock {
  readonly shape: BlockShape
  /** Null as long as only its place can tell. */
  readonly kind: BlockKind | null
}

interface Place {
  readonly blocks: readonly SurveyedBlock[]
  /** Where the text begins and ends: its first and last paragraph; -1 without one. */
  readonly first: number
  readonly last: number
  /** The title; -1 without one. */
  readonly title: number
  /** Short questions and turns of speakers are frequent. */
  readonly isInterview: boolean
  /** Dates stand alone between paragraphs again and again. */
  readonly isTimeline: boolean
  readonly hasBlankLines: boolean
}

/** Settles the kinds that are open by where the blocks stand: above, inside or below the text. */
export function kindByPlace(blocks: readonly SurveyedBlock[]): readonly BlockKind[] {
  const place = survey(blocks)
  return blocks.map((block, index) => {
    if (block.kind === 'date') {
      return place.isTimeline && isBetweenParagraphs(blocks, index) ? 'heading' : 'date'
    }
    if (block.kind !== null) return block.kind
    if (index === place.title) return 'heading'
    if (block.shape.prose) return 'body'
    if (place.first < 0) return withoutParagraphs(place, index, block)
    if (index < place.first) return aboveText(place, index, block)
    return index > place.last ? belowText(place, index, block) : insideText(place, index, block)
  })
}

function survey(blocks: readonly SurveyedBlock[]): Place {
  const title = findTitle(blocks)
  const isParagraph = ({ kind, shape }: SurveyedBlock, index: number): boolean =>
    kind === null && shape.prose && index !== title
  return {
    blocks,
    first: blocks.findIndex(isParagraph),
    last: blocks.findLastIndex(isParagraph),
    title,
    isInterview: blocks.filter(isTurn).length >= 2,
    isTimeline:
      blocks.filter(({ kind }, index) => kind === 'date' && isBetweenParagraphs(blocks, index))
        .length >= 2,
    hasBlankLines: blocks.some(({ alone }) => alone),
  }
}

/**
 * The first open block is the title if it is short and does not end as a statement does, or if it is
 * one sentence that is signed (a byline or a date follows). A section's name above it is none.
 */
function findTitle(blocks: readonly SurveyedBlock[]): number {
  const open = blocks.flatMap(({ kind }, index) => (kind === null ? [index] : []))
  const [first, second] = open
  const block = first === undefined ? undefined : blocks[first]
  if (first === undefined || block === undefined) return -1
  const next = second === undefined ? undefined : blocks[second]
  if (isSectionLabel(block.text) && second !== undefined && next !== undefined) {
    return isTitleLike(next) && blocks.length > second + 1 ? second : first
  }
  const follows = next !== undefined || blocks.slice(first).some(({ kind }) => kind === 'list-item')
  if (!follows) return -1
  if (isTitleLike(block)) {
    const parted = block.alone || !blocks.some(({ alone }) => alone) || next?.shape.prose === true
    return parted || isSignedBelow(blocks, first) ? first : -1
  }
  return isSignedBelow(blocks, first) && block.shape.words <= 30 ? first : -1
}

function isTitleLike({ shape }: SurveyedBlock): boolean {
  if (shape.manySentences) return false
  return !shape.prose || (shape.asks && shape.words <= 18)
}

function isSignedBelow(blocks: readonly SurveyedBlock[], index: number): boolean {
  const below = blocks[index + 1]
  if (blocks[index]?.shape.manySentences !== false || below === undefined) return false
  if (below.kind === 'date' || below.kind === 'byline') return true
  return below.kind === null && bylineLikelihood(below.text) === 'likely'
}

/** A short question, or a speaker's name and what is said. */
function isTurn({ kind, text, shape }: SurveyedBlock): boolean {
  if (kind !== null || shape.words > 40) return false
  return shape.asks || /^[^:]{1,28}:\s+\S/u.test(text)
}

/** A bare date between two paragraphs may head an entry of a timeline or a diary. */
function isBetweenParagraphs(blocks: readonly SurveyedBlock[], index: number): boolean {
  const block = blocks[index]
  if (block === undefined || !isDateHeading(block.text)) return false
  return [blocks[index - 1], blocks[index + 1]].every(
    (neighbour) =>
      neighbour?.kind === 'list-item' ||
      (neighbour?.kind === null && (neighbour.shape.prose || neighbour.shape.ended)),
  )
}

function aboveText(place: Place, index: number, block: SurveyedBlock): BlockKind {
  if (isSectionLabel(block.text)) return 'other'
  const likelihood = bylineLikelihood(block.text)
  if (index > place.title && likelihood === 'likely') return 'byline'
  if (index > place.title && likelihood === 'possible' && isSigned(place, index)) return 'byline'
  const goesOn = /[,،;؛]$/u.test(block.text)
  return goesOn || (block.shape.ended && !block.shape.asks) ? 'body' : 'heading'
}

/** A date or a certain byline stands beside the block. */
function isSigned({ blocks }: Place, index: number): boolean {
  return [blocks[index - 1], blocks[index + 1]].some(
    (neighbour) => neighbour?.kind === 'date' || neighbour?.kind === 'byline',
  )
}

function insideText(place: Place, index: number, block: SurveyedBlock): BlockKind {
  const { shape, text } = block
  const previous = place.blocks[index - 1]
  const isUnderHeading = previous?.kind === null && isShortLine(previous)
  if (isUnderHeading || isSigned(place, index)) {
    if (bylineLikelihood(text) === 'likely') return 'byline'
  }
  if (shape.ended && !shape.asks) return 'body'
  if (place.isInterview && isTurn(block)) return 'body'
  if (/[,،;؛]$/u.test(text)) return 'body'
  if (shape.introduces && (shape.words > 3 || isUnderHeading)) return 'body'
  if (/^[–—-]\s?\p{L}|^[([].*[)\]]$/u.test(text)) return 'body'
  return headsText(place, index) ? 'heading' : 'body'
}

/**
 * True for a short line that heads what follows. One or two in a row do; more are verse or a list
 * without marks, and so are two that stand together where other blocks stand apart.
 */
function headsText({ blocks, hasBlankLines }: Place, index: number): boolean {
  const isShort = (at: number): boolean => {
    const block = blocks[at]
    return block?.kind === null && isShortLine(block)
  }
  const from = isShort(index - 1) ? index - 1 : index
  const to = isShort(index + 1) ? index + 1 : index
  if (to - from > 1 || isShort(from - 1) || isShort(to + 1)) return false
  if (openAfter(blocks, to) === undefined) return false
  return from === to || !hasBlankLines || [from, to].every((at) => blocks[at]?.alone === true)
}

function isShortLine({ shape }: SurveyedBlock): boolean {
  return !shape.prose && (!shape.ended || shape.asks)
}

/** The next block that is text or may be. */
function openAfter(blocks: readonly SurveyedBlock[], index: number): SurveyedBlock | undefined {
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.kind === null || block?.kind === 'list-item') return block
  }
  return undefined
}

function belowText({ blocks }: Place, index: number, { shape, text }: SurveyedBlock): BlockKind {
  if (shape.ended) return 'body'
  const next = openAfter(blocks, index)
  if (next?.kind === 'list-item') return 'heading'
  return next === undefined && bylineLikelihood(text) === 'likely' ? 'byline' : 'body'
}

/** Verse, lists and scraps: the line under the title may be a name, the rest is text. */
function withoutParagraphs(place: Place, index: number, block: SurveyedBlock): BlockKind {
  const isUnderTitle = place.title >= 0 && index === place.title + 1
  if (!isUnderTitle || block.shape.ended) return 'body'
  const isName = bylineLikelihood(block.text) === 'likely'
  return isName && openAfter(place.blocks, index) !== undefined ? 'byline' : 'body'
}
