import { fail, ok } from '../errors'
import type { Result } from '../errors'
import { isFurniture, sides } from '../project/model'
import { paragraphsOf } from './article-paragraphs'
import type { Proposal } from './proposal'

/**
 * Whether a proposal can become an article: each side has text that is no furniture, and the sides
 * are in two languages. Problems: `nothing-to-align`, `same-language`.
 */
export function isAcceptable(proposal: Proposal): Result<null> {
  const hasText = sides.every((side) =>
    paragraphsOf(proposal, side).some(({ kind, text }) => !isFurniture(kind) && /\S/u.test(text)),
  )
  if (!hasText) return fail('nothing-to-align', { name: proposal.title })
  const { source, target } = proposal.languages
  if (source === target && source !== 'und') return fail('same-language', { language: source })
  return ok(null)
}
