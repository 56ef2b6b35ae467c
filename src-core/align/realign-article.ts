import type { ProposedBead } from '../project/commands/realign-beads'
import type { Article, Sentence, Side } from '../project/model'
import { confirmedAnchors } from '../project/queries/confirmed-anchors'
import type { AlignOptions } from './align'
import { startsOfParagraphBeads } from './article/paragraph-beads'
import type { Paragraph } from './article/side-text'
import type { Aligner } from './create-aligner'

/**
 * Aligns the sentences of an article anew, as they read now, around the beads that a person confirmed:
 * those come back as they are. `realignBeads` puts the answer into the grid. Throws
 * `AlignmentCancelled` when cancelled.
 */
export function realignArticle(
  article: Article,
  aligner: Aligner,
  options: Pick<AlignOptions, 'onProgress' | 'isCancelled'>,
): readonly ProposedBead[] {
  const { languages, source, target } = article
  const beads = aligner.align(
    { languages, source, target },
    { ...options, anchors: confirmedAnchors(article) },
  )
  const starts = startsOfParagraphBeads(beads, paragraphsOf(source), paragraphsOf(target))
  const ids = (side: Side, units: readonly number[]): readonly string[] =>
    units.flatMap((unit) => article[side][unit]?.id ?? [])
  return beads.map((bead, at) => ({
    source: ids('source', bead.source),
    target: ids('target', bead.target),
    startsParagraph: starts[at] ?? false,
    confidence: bead.confidence,
    reasons: bead.reasons,
  }))
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
