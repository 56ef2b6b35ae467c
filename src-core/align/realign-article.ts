import type { ProposedBead } from '../project/commands/realign-beads'
import type { Article, Sentence, Side } from '../project/model'
import { confirmedAnchors } from '../project/queries/confirmed-anchors'
import type { AlignOptions } from './align'
import { alignSentences } from './article/align-sentences'
import { startsOfParagraphBeads } from './article/paragraph-beads'
import type { Paragraph } from './article/side-text'
import type { Aligner } from './create-aligner'

/**
 * Aligns the sentences of an article anew, as they read now, between the ends of its paragraphs and around
 * the beads that a person confirmed: those come back as they are. `realignBeads` puts the answer into the
 * grid. Throws `AlignmentCancelled` when cancelled. With `only`, ids of beads, the answer is about these.
 */
export function realignArticle(
  article: Article,
  aligner: Aligner,
  options: Pick<AlignOptions, 'onProgress' | 'isCancelled'> & {
    readonly only?: readonly string[] | undefined
  },
): readonly ProposedBead[] {
  const { languages, source, target } = article
  const paragraphs = { source: paragraphsOf(source), target: paragraphsOf(target) }
  const { only = null, ...alignOptions } = options
  const bitext = { languages, source, target }
  const anchored = { ...alignOptions, anchors: confirmedAnchors(article, only) }
  // A few beads alone have walls enough in those around them.
  const beads =
    only === null
      ? alignSentences({ bitext, ...paragraphs }, aligner, anchored)
      : aligner.align(bitext, anchored)
  const starts = startsOfParagraphBeads(beads, paragraphs.source, paragraphs.target)
  const ids = (side: Side, units: readonly number[]): readonly string[] =>
    units.flatMap((unit) => article[side][unit]?.id ?? [])
  const proposed = beads.map((bead, at) => ({
    source: ids('source', bead.source),
    target: ids('target', bead.target),
    startsParagraph: starts[at] ?? false,
    confidence: bead.confidence,
    reasons: bead.reasons,
  }))
  if (only === null) return proposed
  const isFree = new Set(only)
  const rows = article.beads.filter(({ id }) => isFree.has(id))
  const wanted = new Set(rows.flatMap((bead) => [...bead.source, ...bead.target]))
  return proposed.filter((bead) => [...bead.source, ...bead.target].some((id) => wanted.has(id)))
}

function paragraphsOf(sentences: readonly Sentence[]): readonly Paragraph[] {
  const starts = sentences.flatMap(({ startsParagraph }, at) =>
    startsParagraph || at === 0 ? [at] : [],
  )
  return starts.map((start, at) => {
    const own = sentences.slice(start, starts[at + 1])
    const texts = own.map(({ text }) => text)
    return {
      kind: own[0]?.kind ?? 'body',
      text: texts.join(' '),
      sentences: texts,
      firstSentence: start,
    }
  })
}
