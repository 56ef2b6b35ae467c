import type { BlockKind } from '../project/model'
import { blockShape } from './block-shape'
import type { TextBlock } from './block-shape'
import { kindByItself } from './kind-by-itself'
import { kindByPlace } from './kind-by-place'
import type { SurveyedBlock } from './kind-by-place'
import { findPullQuotes } from './recognise/pull-quote'
import { isRelatedHeader } from './recognise/link-line'

/**
 * The kind of each block of one language of a page, in page order: first the kinds that a block's own
 * words give away, then links listed under "related", pull quotes (repeated from a paragraph), and at
 * last what the place between other blocks tells. In doubt a block is body: a paragraph lost to
 * furniture is worse than furniture that the aligner leaves unpaired.
 */
export function classifyBlocks(blocks: readonly TextBlock[]): readonly BlockKind[] {
  const surveyed = blocks.map((block): SurveyedBlock => {
    const shape = blockShape(block.text)
    return { ...block, shape, kind: kindByItself(block.text, shape) }
  })
  return kindByPlace(withPullQuotes(withRelatedLinks(keepLongEnd(surveyed))))
}

/** An agency's name closes the last paragraph of its report; that is no caption. */
function keepLongEnd(blocks: readonly SurveyedBlock[]): readonly SurveyedBlock[] {
  const last = blocks.findLastIndex(
    (block) => block.kind === null || (block.kind === 'caption' && block.shape.words >= 10),
  )
  const block = blocks[last]
  const follows = blocks.slice(0, Math.max(0, last)).some((earlier) => isText(earlier))
  return block?.kind === 'caption' && follows ? blocks.with(last, { ...block, kind: null }) : blocks
}

/** Short lines under "Related articles" are links, up to the next text; the last may head that text. */
function withRelatedLinks(blocks: readonly SurveyedBlock[]): readonly SurveyedBlock[] {
  const links = new Set<number>()
  blocks.forEach((header, at) => {
    if (header.kind !== 'link' || !isRelatedHeader(header.text)) return
    const after = blocks.slice(at + 1)
    const end = after.findIndex((block) => !isTitleLike(block))
    const titles = end < 0 ? after.length : end
    const textFollows = after.slice(titles).some(isText)
    const count = textFollows && titles > 1 ? titles - 1 : titles
    for (let index = at + 1; index <= at + count; index += 1) links.add(index)
  })
  return blocks.map((block, index) => (links.has(index) ? { ...block, kind: 'link' } : block))
}

function isTitleLike({ kind, shape }: SurveyedBlock): boolean {
  return (
    kind === 'list-item' || kind === 'date' || (kind === null && !shape.prose && !shape.introduces)
  )
}

function isText({ kind, shape }: SurveyedBlock): boolean {
  return kind === null && shape.prose
}

/** Passages that repeat part of a longer paragraph, anywhere but among the headings at the top. */
function withPullQuotes(blocks: readonly SurveyedBlock[]): readonly SurveyedBlock[] {
  const first = blocks.findIndex(isText)
  if (first < 0) return blocks
  const found = findPullQuotes(
    blocks.map((block, index) => ({
      text: block.text,
      isParagraph: isText(block),
      isCandidate: block.kind === null && index >= first,
    })),
  )
  return blocks.map((block, index) => (found.has(index) ? { ...block, kind: 'pull-quote' } : block))
}
