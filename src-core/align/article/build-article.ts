import type { Proposal } from '../../load/proposal'
import {
  unreviewed,
  type Article,
  type Bead,
  type BlockKind,
  type Sentence,
  type Side,
} from '../../project/model'
import type { AlignedBead } from '../align'

/** A unit on its way into an article. */
export interface ArticleUnit {
  readonly text: string
  readonly kind: BlockKind
  readonly startsParagraph: boolean
}

/** A bead over the units of an article, and whether a paragraph bead begins with it. */
export interface ArticleBead extends AlignedBead {
  readonly startsParagraph: boolean
}

/** Puts an article together: sentences and beads get their ids, beads point to sentences by id. */
export function buildArticle(
  proposal: Proposal,
  units: Readonly<Record<Side, readonly ArticleUnit[]>>,
  beads: readonly ArticleBead[],
  newId: () => string,
): Article {
  const source = units.source.map((unit) => sentence(unit, newId))
  const target = units.target.map((unit) => sentence(unit, newId))
  return {
    id: newId(),
    title: proposal.title,
    languages: proposal.languages,
    source,
    target,
    beads: beads.map((bead): Bead => ({
      id: newId(),
      source: bead.source.flatMap((unit) => source[unit]?.id ?? []),
      target: bead.target.flatMap((unit) => target[unit]?.id ?? []),
      startsParagraph: bead.startsParagraph,
      confidence: bead.confidence,
      reasons: bead.reasons,
      alignedBy: 'aligner',
      review: unreviewed,
    })),
  }
}

function sentence({ text, kind, startsParagraph }: ArticleUnit, newId: () => string): Sentence {
  return { id: newId(), imported: text, text, startsParagraph, kind, parents: [] }
}
