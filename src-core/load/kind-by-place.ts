import type { BlockKind } from '../project/model'
import type { BlockShape, TextBlock } from './block-shape'
import { bylineLikelihood } from './recognise/byline'
import { isSectionLabel } from './recognise/page-sign'

/** A block with what is known of it so far. */
export interface SurveyedBlock extends TextBlock {
  readonly shape: BlockShape
  /** Null as long as only its place can tell. */
  readonly kind: BlockKind | null
}

interface Place {
  readonly blocks: readonly SurveyedBlock[]
  /** Where the text begins and ends: its first and last paragraph. */
  readonly first: number
  readonly last: number
  /** The first block that could be the title; -1 without one. */
  readonly title: number
  /** Short questions and short turns of speakers are frequent: an interview. */
  readonly isInterview: boolean
  readonly hasBlankLines: boolean
}

/** Settles the kinds that are open by where the blocks stand: above, inside or below the text. */
export function kindByPlace(blocks: readonly SurveyedBlock[]): readonly BlockKind[] {
  const place = survey(blocks)
  return blocks.map((block, index) => {
    if (block.kind === 'date') return standsAsHeading(place, index) ? 'heading' : 'date'
    if (block.kind !== null) return block.kind
    if (block.shape.prose && !(index === place.title && isQuestionTitle(block))) return 'body'
    if (place.first < 0) return withoutParagraphs(place, index)
    if (index < place.first) return aboveText(place, index, block)
    return index > place.last ? belowText(place, index, block) : insideText(place, index, block)
  })
}

function survey(blocks: readonly SurveyedBlock[]): Place {
  const isParagraph = ({ kind, shape }: SurveyedBlock): boolean => kind === null && shape.prose
  const open = blocks.findIndex(({ kind }) => kind === null)
  const opening = blocks[open]
  const questionTitle =
    opening !== undefined && isQuestionTitle(opening) && blocks.length > open + 1
  const first = blocks.findIndex(
    (block, index) => isParagraph(block) && !(questionTitle && index === open),
  )
  const titles = blocks.flatMap(({ kind, text }, index) =>
    kind === null && (first < 0 || index < first) && !isSectionLabel(text) ? [index] : [],
  )
  return {
    blocks,
    first,
    last: blocks.findLastIndex(isParagraph),
    title: titles[0] ?? (open >= 0 && open < first ? open : -1),
    isInterview: blocks.filter(isTurn).length >= 2,
    hasBlankLines: blocks.some(({ alone }) => alone),
  }
}

/** A short question, or a speaker's name and what he says. */
function isTurn({ kind, text, shape }: SurveyedBlock): boolean {
  if (kind !== null || shape.words > 40) return false
  return shape.asks || /^[^:]{1,28}:\s+\S/u.test(text)
}

function isQuestionTitle({ shape }: SurveyedBlock): boolean {
  return shape.asks && !shape.manySentences && shape.words <= 18
}

/** A date between two paragraphs heads an entry of a timeline or a diary. */
function standsAsHeading({ blocks, first, last }: Place, index: number): boolean {
  const [before, after] = [blocks[index - 1], blocks[index + 1]]
  if (index < first || index > last || before === undefined || after === undefined) return false
  return [before, after].every(
    ({ kind, shape }) => kind === 'list-item' || (kind === null && (shape.prose || shape.ended)),
  )
}

function aboveText(place: Place, index: number, block: SurveyedBlock): BlockKind {
  if (index === place.title) return 'heading'
  if (isSectionLabel(block.text)) return 'other'
  const likelihood = bylineLikelihood(block.text)
  if (index > place.title && likelihood === 'likely') return 'byline'
  if (index > place.title && likelihood === 'possible' && isSigned(place, index)) return 'byline'
  return block.shape.ended && !block.shape.asks ? 'body' : 'heading'
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
  if (bylineLikelihood(text) === 'likely') {
    const underHeading = previous?.kind === null && isShortLine(previous)
    if (isSigned(place, index) || underHeading) return 'byline'
  }
  if (shape.ended && !shape.asks) return 'body'
  if (place.isInterview && isTurn(block)) return 'body'
  if (shape.introduces && shape.words > 4) return 'body'
  if (/^[–—-]\s?\p{L}/u.test(text)) return 'body'
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
  let from = index
  while (isShort(from - 1)) from -= 1
  let to = index
  while (isShort(to + 1)) to += 1
  const run = blocks.slice(from, to + 1)
  const next = blocks.slice(to + 1).find(({ kind }) => kind === null || kind === 'list-item')
  if (next === undefined || run.length > 2) return false
  return run.length === 1 || !hasBlankLines || run.every(({ alone }) => alone)
}

function isShortLine({ shape }: SurveyedBlock): boolean {
  return !shape.prose && (!shape.ended || shape.asks)
}

function belowText(place: Place, index: number, block: SurveyedBlock): BlockKind {
  const { shape, text } = block
  if (shape.ended) return 'body'
  const next = place.blocks
    .slice(index + 1)
    .find(({ kind }) => kind === null || kind === 'list-item')
  if (next?.kind === 'list-item') return 'heading'
  return next === undefined && bylineLikelihood(text) === 'likely' ? 'byline' : 'body'
}

/** Verse, lists and scraps: the first line may be a title, the rest is text. */
function withoutParagraphs({ blocks, title, hasBlankLines }: Place, index: number): BlockKind {
  const block = blocks[index]
  if (block === undefined || block.shape.ended) return 'body'
  const rest = blocks.filter(
    ({ kind }, at) => at > index && (kind === null || kind === 'list-item'),
  )
  if (index === title)
    return rest.length > 0 && (block.alone || !hasBlankLines) ? 'heading' : 'body'
  const isName = bylineLikelihood(block.text) === 'likely' && rest.length > 0
  return isName && index === title + 1 ? 'byline' : 'body'
}
