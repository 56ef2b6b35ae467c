import type { AlignedBead, AlignOptions, Anchor, Bitext, Unit, Wall } from '../align'
import type { Aligner } from '../create-aligner'
import { paragraphWalls, trustedParagraphBeads } from './paragraph-beads'
import type { Paragraph } from './side-text'

/** What is aligned: sentences, and the paragraphs that they stand in. */
export interface SentencesToAlign {
  readonly bitext: Bitext
  readonly source: readonly Paragraph[]
  readonly target: readonly Paragraph[]
}

/** Share of the progress that the paragraphs take. */
const paragraphShare = 0.4

/**
 * Aligns sentences: the paragraphs first, then the sentences between the ends of paragraph beads. Where the
 * paragraph breaks of the two texts do not correspond, sentences are aligned over them.
 */
export function alignSentences(
  { bitext, source, target }: SentencesToAlign,
  aligner: Aligner,
  options: Pick<AlignOptions, 'onProgress' | 'isCancelled' | 'anchors'>,
): readonly AlignedBead[] {
  const { anchors = [], onProgress, isCancelled } = options
  const units = (paragraphs: readonly Paragraph[]): readonly Unit[] =>
    paragraphs.map(({ text, kind }) => ({ text, kind }))
  const part = (from: number, to: number): AlignOptions => ({
    ...(onProgress === undefined
      ? {}
      : {
          onProgress: (share: number) => {
            onProgress(from + share * (to - from))
          },
        }),
    ...(isCancelled === undefined ? {} : { isCancelled }),
  })
  const rough = aligner.align(
    { languages: bitext.languages, source: units(source), target: units(target) },
    part(0, paragraphShare),
  )
  const paragraphs = trustedParagraphBeads(rough, source, target) ?? []
  const walls = paragraphWalls(paragraphs, source, target).filter((wall) =>
    anchors.every((anchor) => isOnOneSide(wall, anchor)),
  )
  const beads = aligner.align(bitext, { ...part(paragraphShare, 1), walls, anchors })
  return withParagraphDoubt(beads, paragraphs, source, anchors)
}

/** Whether a confirmed bead lies before a wall or after it, as far as the wall can tell. */
function isOnOneSide(wall: Wall, { source, target }: Anchor): boolean {
  if (source.length === 0 || target.length === 0) return true
  const isBefore = (source[0] ?? 0) < wall.source
  return (
    source.every((unit) => unit < wall.source === isBefore) &&
    target.every((unit) => unit < wall.target === isBefore)
  )
}

/** A bead inside a paragraph bead is right only if that one is, unless a person confirmed it. */
function withParagraphDoubt(
  beads: readonly AlignedBead[],
  paragraphBeads: readonly AlignedBead[],
  source: readonly Paragraph[],
  anchors: readonly Anchor[],
): readonly AlignedBead[] {
  const doubts = new Map<number, number>()
  for (const bead of paragraphBeads) {
    if (bead.target.length === 0) continue
    for (const at of bead.source) {
      const paragraph = source[at]
      if (paragraph === undefined) continue
      for (let sentence = 0; sentence < paragraph.sentences.length; sentence += 1) {
        doubts.set(paragraph.firstSentence + sentence, bead.confidence)
      }
    }
  }
  for (const anchor of anchors) for (const unit of anchor.source) doubts.delete(unit)
  return beads.map((bead) => {
    const doubt = doubts.get(bead.source[0] ?? -1)
    return doubt === undefined || bead.target.length === 0
      ? bead
      : { ...bead, confidence: bead.confidence * doubt }
  })
}
