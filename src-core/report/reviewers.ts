import type { ArticleReport } from './review-report'

/** What one person did in a review. */
export interface Reviewer {
  readonly name: string
  readonly edits: number
  readonly approved: number
  readonly queried: number
  readonly comments: number
  readonly issues: number
}

type Deed = Exclude<keyof Reviewer, 'name'>

/** Everyone who left a name on corrections, statuses, comments or issues; who did most comes first. */
export function reviewersOf(
  reports: readonly Omit<ArticleReport, 'findings'>[],
): readonly Reviewer[] {
  const people = new Map<string, Reviewer>()
  const add = (name: string | null | undefined, deed: Deed): void => {
    if (name == null || name === '') return
    const known = people.get(name) ?? { name, ...nothing }
    people.set(name, { ...known, [deed]: known[deed] + 1 })
  }
  for (const { article, changes } of reports) {
    for (const { edits } of changes) {
      for (const { maker } of edits) add(maker?.author, 'edits')
    }
    for (const { review } of article.beads) {
      if (review.status === 'approved') add(review.by, 'approved')
      if (review.status === 'query') add(review.by, 'queried')
    }
    for (const { comments } of article.threads ?? []) {
      for (const { by } of comments) add(by, 'comments')
    }
    for (const { by } of article.issues ?? []) add(by, 'issues')
  }
  return [...people.values()].toSorted((one, other) => sum(other) - sum(one))
}

const nothing = { edits: 0, approved: 0, queried: 0, comments: 0, issues: 0 }

function sum({ edits, approved, queried, comments, issues }: Reviewer): number {
  return edits + approved + queried + comments + issues
}
