import type { Issue } from '../project/annotations'
import type { Article, Bead } from '../project/model'
import { resolveAnchor } from '../project/queries/resolve-anchor'
import type { AnchorPlace } from '../project/queries/resolve-anchor'
import { findRow } from '../project/find-row'
import { sentencesOf } from '../project/sentences-of'
import type { BeadFinding } from './checked-bead'
import { sentenceSpan } from './sentence-span'

/** What a person decided about a finding: it is marked as an issue, or it may stay. */
export type FindingDecision = 'issue' | 'acceptable'

/** A finding as a list shows it; null is still open. */
export interface DecidedFinding extends BeadFinding {
  readonly decision: FindingDecision | null
}

/**
 * What was decided about each of these findings. Nothing else is kept for that: the issue, the
 * approval of the bead, and the key that the sentence of a fact carries are the decisions.
 */
export function decideFindings(
  article: Article,
  findings: readonly BeadFinding[],
): readonly DecidedFinding[] {
  const issues = issuesByBead(article)
  return findings.map((found) => {
    const bead = findRow(article, found.bead)?.bead
    const decision = bead === undefined ? null : decisionOn(article, bead, found, issues)
    return { ...found, decision }
  })
}

function decisionOn(
  article: Article,
  bead: Bead,
  found: BeadFinding,
  issues: IssuesByBead,
): FindingDecision | null {
  if (issueOf(article, found, issues) !== null) return 'issue'
  return isAcceptable(article, bead, found) ? 'acceptable' : null
}

interface PlacedIssue {
  readonly issue: Issue
  readonly place: AnchorPlace
}

type IssuesByBead = ReadonlyMap<string, readonly PlacedIssue[]>

/** The issues of an article by the beads that they stand on. */
export function issuesByBead(article: Article): IssuesByBead {
  const placed = (article.issues ?? []).flatMap((issue): readonly PlacedIssue[] => {
    const place = resolveAnchor(article, issue.anchor)
    return place === null ? [] : [{ issue, place }]
  })
  const byBead = new Map<string, PlacedIssue[]>()
  for (const each of placed) {
    const known = byBead.get(each.place.bead)
    if (known === undefined) byBead.set(each.place.bead, [each])
    else known.push(each)
  }
  return byBead
}

/** The issue that says what a finding says: on the whole bead, or on the letters of the fact. */
export function issueOf(
  article: Article,
  { bead, finding }: BeadFinding,
  issues: IssuesByBead = issuesByBead(article),
): Issue | null {
  const [first] = finding.spans
  const span = first === undefined ? null : sentenceSpan(article, bead, first)
  const found = issues.get(bead)?.find(({ issue, place }) => {
    if (span === null) return issue.anchor.quote === null
    return place.spans.some(
      ({ sentence, start, end }) =>
        sentence === span.sentence && start < span.end && end > span.start,
    )
  })
  return found?.issue ?? null
}

/** A fact is acceptable by its key; what is about the whole bead, when somebody approved the bead. */
function isAcceptable(article: Article, bead: Bead, { finding }: BeadFinding): boolean {
  const [first] = finding.spans
  if (first === undefined) return bead.review.status === 'approved'
  return sentencesOf(article, bead, first.side).some(
    ({ acceptable }) => acceptable?.includes(finding.key) === true,
  )
}
