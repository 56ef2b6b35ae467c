import { baseLanguage } from '../../text/languages'
import type { Article, Project } from '../model'
import { beadText } from './bead-text'

/** An Arabic text and an English one that translate each other. */
export interface ApprovedPair {
  readonly ar: string
  readonly en: string
}

/**
 * The texts of all pairs of a project that a person approved after `since` (ISO 8601; null for ever), as
 * they read now. Articles in other languages have none.
 */
export function approvedPairs(
  { articles }: Project,
  since: string | null,
): readonly ApprovedPair[] {
  return articles.flatMap((article) => pairsOf(article, since))
}

function pairsOf(article: Article, since: string | null): readonly ApprovedPair[] {
  const source = baseLanguage(article.languages.source)
  const target = baseLanguage(article.languages.target)
  const isReversed = source === 'en' && target === 'ar'
  if (!isReversed && !(source === 'ar' && target === 'en')) return []
  return article.beads
    .filter(({ review }) => review.status === 'approved' && (review.at ?? '') > (since ?? ''))
    .map((bead) => [beadText(article, bead, 'source'), beadText(article, bead, 'target')] as const)
    .filter((texts) => texts.every((text) => text !== ''))
    .map(([first, second]) => (isReversed ? { ar: second, en: first } : { ar: first, en: second }))
}
