import type { Issue, Severity } from '../project/annotations'
import type { QualityCategory, QualityModel } from './quality-model'

/** What the issues of a text come to. Names after themqm.org, "The MQM scoring models". */
export interface Score {
  /** Evaluation word count: words of the source. */
  readonly words: number
  /** Absolute penalty total: the points of all issues. */
  readonly points: number
  /** Points for a reference number of words (NPT); null without words. */
  readonly pointsPerReference: number | null
  /** 100 × (1 − points per word), 0 at least; null without words. */
  readonly raw: number | null
  /** 100 − NPT × (100 − threshold) ÷ acceptable points, 0 at least; null without words. */
  readonly calibrated: number | null
  /** Whether the text passes; null while it is too short, or empty, for a verdict by figures. */
  readonly passes: boolean | null
  readonly criticalIssues: number
}

/**
 * Texts of fewer source words are judged by their points and the list of issues: a percentage would
 * sound surer than a sample of this size allows (themqm.org; Lommel et al. 2024, arXiv 2405.16969).
 */
export const fewestWordsForScore = 500

/** The penalty points of an issue; an issue of a category that is gone weighs as its severity alone. */
export function pointsOf(issue: Pick<Issue, 'category' | 'severity'>, model: QualityModel): number {
  return weigh(
    model,
    model.categories.find(({ id }) => id === issue.category),
    issue.severity,
  )
}

/** The score of a text with `words` words in its source. */
export function scoreOf(issues: readonly Issue[], words: number, model: QualityModel): Score {
  const byId = new Map(model.categories.map((category) => [category.id, category]))
  const points = issues.reduce(
    (sum, { category, severity }) => sum + weigh(model, byId.get(category), severity),
    0,
  )
  const criticalIssues = issues.filter(({ severity }) => severity === 'critical').length
  const fails = model.criticalFails && criticalIssues > 0
  if (words === 0) {
    const none = { pointsPerReference: null, raw: null, calibrated: null }
    return { words, points, ...none, passes: fails ? false : null, criticalIssues }
  }
  const perWord = points / words
  const pointsPerReference = perWord * model.referenceWords
  const scaling = (100 - model.passThreshold) / model.acceptablePoints
  const calibrated = Math.max(0, 100 - pointsPerReference * scaling)
  const isLongEnough = words >= fewestWordsForScore
  const passes = fails ? false : isLongEnough ? calibrated >= model.passThreshold : null
  const raw = Math.max(0, 100 * (1 - perWord))
  return { words, points, pointsPerReference, raw, calibrated, passes, criticalIssues }
}

function weigh(
  model: QualityModel,
  category: QualityCategory | undefined,
  severity: Severity,
): number {
  const multiplier = category?.multipliers?.[severity] ?? model.multipliers[severity]
  return multiplier * (category?.weight ?? 1)
}

/** Number of issues and their points, for one key of a chart. */
export interface Tally {
  readonly count: number
  readonly points: number
}

/** Issues and points by category (in the order of the model, unknown ones last) and by severity. */
export function tallyIssues(
  issues: readonly Issue[],
  model: QualityModel,
): {
  readonly byCategory: ReadonlyMap<string, Tally>
  readonly bySeverity: ReadonlyMap<Severity, Tally>
} {
  const byCategory = new Map<string, Tally>(
    model.categories.map(({ id }) => [id, { count: 0, points: 0 }]),
  )
  const bySeverity = new Map<Severity, Tally>()
  for (const issue of issues) {
    const points = pointsOf(issue, model)
    add(byCategory, issue.category, points)
    add(bySeverity, issue.severity, points)
  }
  for (const [id, { count }] of byCategory) if (count === 0) byCategory.delete(id)
  return { byCategory, bySeverity }
}

function add<Key>(tallies: Map<Key, Tally>, key: Key, points: number): void {
  const known = tallies.get(key) ?? { count: 0, points: 0 }
  tallies.set(key, { count: known.count + 1, points: known.points + points })
}
