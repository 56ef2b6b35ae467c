import { alignArticle, alignParagraphs } from '../../src-core/align/align-article'
import type { Aligner } from '../../src-core/align/create-aligner'
import type { Proposal } from '../../src-core/load/proposal'
import type { Article } from '../../src-core/project/model'
import type { Level } from './command'
import { countIds } from './count-ids'

/** Aligns the article of a proposal, paragraph by paragraph or down to its sentences. */
export function alignProposal(proposal: Proposal, level: Level, aligner: Aligner): Article {
  const align = level === 'paragraph' ? alignParagraphs : alignArticle
  return align(proposal, aligner, { newId: countIds() })
}
