import type { Proposal } from '../load/proposal'
import type { Article, LanguageTag, Side } from '../project/model'
import type { AlignedBead, AlignOptions, Bitext, Unit, Wall } from './align'
import type { ArticleUnit } from './article/build-article'
import { buildArticle } from './article/build-article'
import {
  paragraphWalls,
  startsOfParagraphBeads,
  trustedParagraphBeads,
} from './article/paragraph-beads'
import { paragraphsOf, type Paragraph } from './article/side-text'
import type { Aligner } from './create-aligner'

/** How an article is made: `newId` gives a new id for everything that gets one. */
export interface AlignArticleOptions extends Pick<AlignOptions, 'onProgress' | 'isCancelled'> {
  readonly newId: () => string
}

/**
 * Aligns what a proposal assigns to the two sides: paragraphs first, then the sentences between the ends
 * of paragraph beads. Where the paragraph breaks of the two texts do not correspond, sentences are
 * aligned over them. Throws `AlignmentCancelled` when cancelled.
 */
export function alignArticle(
  proposal: Proposal,
  aligner: Aligner,
  options: AlignArticleOptions,
): Article {
  const source = paragraphsOf(proposal, 'source')
  const target = paragraphsOf(proposal, 'target')
  const { languages } = proposal
  const rough = aligner.align(paragraphBitext(languages, source, target), part(options, 0, 0.4))
  const paragraphs = trustedParagraphBeads(rough, source, target)
  const walls = paragraphs === null ? [] : paragraphWalls(paragraphs, source, target)
  const beads = withParagraphDoubt(
    aligner.align(sentenceBitext(languages, source, target), {
      ...part(options, 0.4, 1),
      walls,
    }),
    paragraphs ?? [],
    source,
  )
  const starts = startsOfParagraphBeads(beads, source, target)
  return buildArticle(
    proposal,
    { source: sentenceUnits(source), target: sentenceUnits(target) },
    beads.map((bead, at) => ({ ...bead, startsParagraph: starts[at] ?? true })),
    options.newId,
  )
}

/** Aligns paragraphs only: every paragraph becomes one unit of the article. */
export function alignParagraphs(
  proposal: Proposal,
  aligner: Aligner,
  options: AlignArticleOptions,
): Article {
  const source = paragraphsOf(proposal, 'source')
  const target = paragraphsOf(proposal, 'target')
  const bitext = paragraphBitext(proposal.languages, source, target)
  const beads = aligner.align(bitext, part(options, 0, 1))
  const units = (side: readonly Unit[]): readonly ArticleUnit[] =>
    side.map((unit) => ({ ...unit, startsParagraph: true }))
  return buildArticle(
    proposal,
    { source: units(bitext.source), target: units(bitext.target) },
    beads.map((bead) => ({ ...bead, startsParagraph: true })),
    options.newId,
  )
}

function paragraphBitext(
  languages: Readonly<Record<Side, LanguageTag>>,
  source: readonly Paragraph[],
  target: readonly Paragraph[],
): Bitext {
  const units = (paragraphs: readonly Paragraph[]): readonly Unit[] =>
    paragraphs.map(({ text, kind }) => ({ text, kind }))
  return { languages, source: units(source), target: units(target) }
}

function sentenceBitext(
  languages: Readonly<Record<Side, LanguageTag>>,
  source: readonly Paragraph[],
  target: readonly Paragraph[],
): Bitext {
  return { languages, source: sentenceUnits(source), target: sentenceUnits(target) }
}

function sentenceUnits(paragraphs: readonly Paragraph[]): readonly ArticleUnit[] {
  return paragraphs.flatMap(({ sentences, kind }) =>
    sentences.map((text, at) => ({ text, kind, startsParagraph: at === 0 })),
  )
}

/** A bead inside a paragraph bead is right only if that one is. */
function withParagraphDoubt(
  beads: readonly AlignedBead[],
  paragraphBeads: readonly AlignedBead[],
  source: readonly Paragraph[],
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
  return beads.map((bead) => {
    const doubt = doubts.get(bead.source[0] ?? -1)
    return doubt === undefined || bead.target.length === 0
      ? bead
      : { ...bead, confidence: bead.confidence * doubt }
  })
}

function part(
  { onProgress, isCancelled }: AlignArticleOptions,
  from: number,
  to: number,
): AlignOptions & { readonly walls?: readonly Wall[] } {
  return {
    ...(onProgress === undefined
      ? {}
      : {
          onProgress: (share: number) => {
            onProgress(from + share * (to - from))
          },
        }),
    ...(isCancelled === undefined ? {} : { isCancelled }),
  }
}
