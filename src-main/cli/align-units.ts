import type { Unit } from '../../src-core/align/align'
import { buildArticle } from '../../src-core/align/article/build-article'
import type { Aligner } from '../../src-core/align/create-aligner'
import type { Article, LanguageTag, Side } from '../../src-core/project/model'
import { countIds } from './count-ids'

/** A text and its translation in units that were given and are taken as they are. */
export interface UnitPair extends Readonly<Record<Side, readonly Unit[]>> {
  readonly languages: Readonly<Record<Side, LanguageTag>>
}

/** Aligns units. In the article each is a sentence and a paragraph of its own, at its place in the list. */
export function alignUnits(pair: UnitPair, aligner: Aligner): Article {
  const paragraphs = (units: readonly Unit[]) =>
    units.map((unit) => ({ ...unit, startsParagraph: true }))
  return buildArticle(
    { title: '', languages: pair.languages, blocks: [] },
    { source: paragraphs(pair.source), target: paragraphs(pair.target) },
    aligner.align(pair).map((bead) => ({ ...bead, startsParagraph: true })),
    countIds(),
  )
}
