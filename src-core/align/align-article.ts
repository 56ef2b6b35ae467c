import type { Proposal } from '../load/proposal'
import type { Article, LanguageTag, Side } from '../project/model'
import type { AlignOptions, Bitext, Unit } from './align'
import { alignSentences } from './article/align-sentences'
import type { ArticleUnit } from './article/build-article'
import { buildArticle } from './article/build-article'
import { startsOfParagraphBeads } from './article/paragraph-beads'
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
  const bitext = sentenceBitext(proposal.languages, source, target)
  const beads = alignSentences({ bitext, source, target }, aligner, options)
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
  const beads = aligner.align(bitext, options)
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
