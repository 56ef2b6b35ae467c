import type { AlignedBead, Wall } from '../align'
import type { Paragraph } from './side-text'

/** Paragraph beads of an article, or null where the paragraph breaks of the two sides do not correspond. */
export function trustedParagraphBeads(
  beads: readonly AlignedBead[],
  source: readonly Paragraph[],
  target: readonly Paragraph[],
): readonly AlignedBead[] | null {
  const paired = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0)
  if (paired.length === 0) return null
  const sentences = (paragraphs: readonly Paragraph[]): number =>
    paragraphs.reduce((sum, { sentences: own }) => sum + own.length, 0)
  const fewest = Math.min(source.length, target.length)
  if (fewest === 1 && Math.max(source.length, target.length) > 2) return null
  let doubtful = 0
  for (const bead of paired) {
    const isLarge = Math.max(bead.source.length, bead.target.length) > 3
    const isKnotted = bead.source.length > 1 && bead.target.length > 1
    if (bead.confidence < 0.6 || isLarge || isKnotted) {
      doubtful += bead.source.reduce((sum, at) => sum + (source[at]?.sentences.length ?? 0), 0)
    }
  }
  return doubtful > 0.35 * sentences(source) ? null : beads
}

/** The ends of monotone paragraph beads, in sentences: places that the sentence alignment must pass. */
export function paragraphWalls(
  beads: readonly AlignedBead[],
  source: readonly Paragraph[],
  target: readonly Paragraph[],
): readonly Wall[] {
  const place = (paragraphs: readonly Paragraph[], paragraph: number): number => {
    const at = paragraphs[paragraph]
    const last = paragraphs.at(-1)
    return (
      at?.firstSentence ?? (last === undefined ? 0 : last.firstSentence + last.sentences.length)
    )
  }
  return beads
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .flatMap((bead) => [
      { source: place(source, bead.source[0] ?? 0), target: place(target, bead.target[0] ?? 0) },
      {
        source: place(source, (bead.source.at(-1) ?? 0) + 1),
        target: place(target, (bead.target.at(-1) ?? 0) + 1),
      },
    ])
}

/**
 * Marks the beads with which a new paragraph bead begins: those that hold the first sentence of a
 * paragraph on either side, unless that paragraph is tied to the one before by an earlier bead.
 */
export function startsOfParagraphBeads(
  beads: readonly AlignedBead[],
  source: readonly Paragraph[],
  target: readonly Paragraph[],
): readonly boolean[] {
  const sourceParagraph = paragraphOfSentence(source)
  const targetParagraph = paragraphOfSentence(target)
  const group = unionFind(source.length + target.length)
  for (const bead of beads) {
    const paragraphs = [
      ...bead.source.map((unit) => sourceParagraph[unit] ?? 0),
      ...bead.target.map((unit) => source.length + (targetParagraph[unit] ?? 0)),
    ]
    for (const paragraph of paragraphs) group.join(paragraphs[0] ?? 0, paragraph)
  }
  let last = -1
  return beads.map((bead) => {
    const unit = bead.source[0]
    const paragraph =
      unit === undefined
        ? source.length + (targetParagraph[bead.target[0] ?? 0] ?? 0)
        : (sourceParagraph[unit] ?? 0)
    const own = group.find(paragraph)
    const isNew = own !== last
    last = own
    return isNew
  })
}

function paragraphOfSentence(paragraphs: readonly Paragraph[]): readonly number[] {
  return paragraphs.flatMap(({ sentences }, paragraph) => sentences.map(() => paragraph))
}

function unionFind(count: number): {
  readonly find: (at: number) => number
  readonly join: (one: number, other: number) => void
} {
  const parents = Array.from({ length: count }, (_, at) => at)
  const find = (at: number): number => {
    let root = at
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root
    parents[at] = root
    return root
  }
  return {
    find,
    join(one, other) {
      parents[find(one)] = find(other)
    },
  }
}
