import { checks } from '../checks/index'
import {
  decideFindings,
  type DecidedFinding,
  type FindingDecision,
} from '../checks/decided-findings'
import { checkArticle, findingsOf } from '../checks/run-checks'
import { beadRows, type BeadRow } from '../formats/export/bead-rows'
import type { History } from '../project/history'
import type { Article } from '../project/model'
import type { PlacedIssue, PlacedThread } from '../project/queries/bead-notes'
import { nothingExplained } from '../project/queries/known-reasons'
import type { QualityModel } from '../quality/quality-model'
import { pointsOf, scoreOf, tallyIssues, type Score } from '../quality/score'
import { figuresOf, sumOfFigures, type ReportFigures } from './report-figures'
import { reportedChange, type ReportedChange } from './reported-changes'
import { reviewersOf, type Reviewer } from './reviewers'

/** Something about a bead, which has its number in the grid, from 1. */
export interface ReportedRow {
  readonly number: number
  readonly row: BeadRow
}

export interface ReportedIssue extends ReportedRow, PlacedIssue {
  readonly points: number
}

export interface ReportedFinding extends ReportedRow {
  readonly found: DecidedFinding
}

/** What the review of an article came to. */
export interface ArticleReport {
  readonly article: Article
  readonly figures: ReportFigures
  readonly score: Score
  readonly tallies: ReturnType<typeof tallyIssues>
  readonly changes: readonly (ReportedRow & ReportedChange)[]
  readonly issues: readonly ReportedIssue[]
  readonly threads: readonly (ReportedRow & PlacedThread)[]
  /** Omissions and additions, with what was decided about them; null is still open. */
  readonly gaps: readonly (ReportedRow & { readonly decision: FindingDecision | null })[]
  /** Beads that wait for an answer. */
  readonly queries: readonly ReportedRow[]
  /** What the checks say of the texts as they read now, besides omissions and additions. */
  readonly findings: readonly ReportedFinding[]
}

export interface ReviewReport {
  readonly articles: readonly ArticleReport[]
  readonly figures: ReportFigures
  readonly score: Score
  readonly tallies: ReturnType<typeof tallyIssues>
  readonly quality: QualityModel
  /** Who took part, the busiest first. */
  readonly reviewers: readonly Reviewer[]
}

export interface ReportFacts {
  readonly history?: Pick<History, 'steps' | 'cursor'>
  readonly quality: QualityModel
}

/** Everything that is known of a review, article by article and taken together. */
export function reviewReport(articles: readonly Article[], facts: ReportFacts): ReviewReport {
  const { quality } = facts
  const reports = articles.map((article) => articleReport(article, facts))
  const figures = sumOfFigures(reports.map((report) => report.figures))
  const issues = articles.flatMap((article) => article.issues ?? [])
  return {
    articles: reports,
    figures,
    score: scoreOf(issues, figures.words.source, quality),
    tallies: tallyIssues(issues, quality),
    quality,
    reviewers: reviewersOf(reports),
  }
}

/** The figures of a report alone, which take no time. */
export function reportFigures(articles: readonly Article[]): ReportFigures {
  return sumOfFigures(
    articles.map((article) => {
      const rows = beadRows([article])
      const changes = rows.flatMap((row) => reportedChange(row, undefined) ?? [])
      return figuresOf(article, rows, countsOf(changes))
    }),
  )
}

function countsOf(changes: readonly ReportedChange[]) {
  return {
    edits: changes.reduce((sum, { edits }) => sum + edits.length, 0),
    correctedBeads: changes.length,
  }
}

function articleReport(article: Article, { history, quality }: ReportFacts): ArticleReport {
  const rows = beadRows([article]).map((row, at): ReportedRow => ({ number: at + 1, row }))
  const changes = rows.flatMap((each) => {
    const change = reportedChange(each.row, history)
    return change === null ? [] : [{ ...each, ...change }]
  })
  const byBead = new Map(rows.map((each) => [each.row.bead.id, each]))
  const decided = decideFindings(
    article,
    findingsOf(checkArticle(checks, article, nothingExplained)),
  )
  const decisions = new Map(
    decided
      .filter(({ check }) => check.id === 'unaligned')
      .map((each) => [each.bead, each.decision]),
  )
  const figures = figuresOf(
    article,
    rows.map(({ row }) => row),
    countsOf(changes),
  )
  const { issues = [] } = article
  return {
    article,
    figures,
    score: scoreOf(issues, figures.words.source, quality),
    tallies: tallyIssues(issues, quality),
    changes,
    issues: rows.flatMap((each) =>
      each.row.notes.issues.map((placed) => ({
        ...each,
        ...placed,
        points: pointsOf(placed.issue, quality),
      })),
    ),
    threads: rows.flatMap((each) =>
      each.row.notes.threads.map((placed) => ({ ...each, ...placed })),
    ),
    gaps: rows
      .filter(({ row }) => row.role === 'omission' || row.role === 'addition')
      .map((each) => ({ ...each, decision: decisions.get(each.row.bead.id) ?? null })),
    queries: rows.filter(({ row }) => row.bead.review.status === 'query'),
    findings: decided
      .filter(({ check }) => check.id !== 'unaligned')
      .flatMap((found) => {
        const each = byBead.get(found.bead)
        return each === undefined ? [] : [{ ...each, found }]
      }),
  }
}
