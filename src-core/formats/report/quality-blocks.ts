import { severities } from '../../project/annotations'
import type { Issue } from '../../project/annotations'
import type { QualityModel } from '../../quality/quality-model'
import { fewestWordsForScore, type Score, type tallyIssues } from '../../quality/score'
import type { ReportBlock, ReportTable } from './report-document'
import type { ReportWords } from './report-words'

/** What the issues come to, in a figure and in words, as the quality panel says it. */
export function verdictBlock(
  score: Score,
  quality: QualityModel,
  { t, number }: ReportWords,
): ReportBlock {
  const { passes, calibrated, points, words, criticalIssues } = score
  const isScore = words >= fewestWordsForScore && calibrated !== null
  const threshold = number(quality.passThreshold)
  return {
    type: 'verdict',
    state: passes === null ? 'open' : passes ? 'passes' : 'fails',
    figure: number(isScore ? calibrated : points),
    unit: isScore
      ? t('quality.of-hundred', { most: 100 })
      : `${t('quality.points-in', { count: points })} ${t('quality.words-of', { count: words })}`,
    words: wordsOfVerdict(),
  }

  function wordsOfVerdict(): string {
    if (passes === false && criticalIssues > 0 && quality.criticalFails) {
      return t('quality.fails-critical', { count: criticalIssues })
    }
    if (passes === null) return t('quality.too-short', { fewest: fewestWordsForScore })
    return t(passes ? 'quality.passes' : 'quality.fails', { threshold })
  }
}

/** How the score is reckoned (themqm.org, "The MQM scoring models"), and issues by kind and severity. */
export function qualityBlocks(
  issues: readonly Issue[],
  score: Score,
  tallies: ReturnType<typeof tallyIssues>,
  quality: QualityModel,
  words: ReportWords,
): readonly ReportBlock[] {
  const { t } = words
  if (issues.length === 0) return [{ type: 'note', text: t('report.issues-none') }]
  return [
    matrix(issues, tallies, words),
    ...(score.pointsPerReference === null ? [] : [formula(score, quality, words)]),
    { type: 'note', text: t('quality.counted', { count: score.words }) },
    ...(score.words > 0 && score.words < fewestWordsForScore
      ? [{ type: 'note', text: t('quality.indicative') } as const]
      : []),
  ]
}

function formula(score: Score, quality: QualityModel, { t, number }: ReportWords): ReportBlock {
  const { points, words, pointsPerReference, raw, calibrated } = score
  const { referenceWords, passThreshold, acceptablePoints } = quality
  const [p, w, perReference] = [points, words, pointsPerReference ?? 0].map(number)
  const line = (label: string, expression: string, value: number | null) => ({
    label,
    expression,
    value: value === null ? '' : number(value),
  })
  return {
    type: 'formula',
    lines: [
      line(
        t('quality.per-reference', { count: referenceWords }),
        `${String(p)} ÷ ${String(w)} × ${number(referenceWords)}`,
        pointsPerReference,
      ),
      line(t('quality.raw'), `${number(100)} × (${number(1)} − ${String(p)} ÷ ${String(w)})`, raw),
      line(
        t('quality.calibrated'),
        `${number(100)} − ${String(perReference)} × (${number(100)} − ${number(passThreshold)}) ÷ ${number(acceptablePoints)}`,
        calibrated,
      ),
    ],
  }
}

/** Categories by severities, with their points. */
function matrix(
  issues: readonly Issue[],
  { byCategory, bySeverity }: ReturnType<typeof tallyIssues>,
  { t, number, category }: ReportWords,
): ReportTable {
  const used = severities.filter((severity) => bySeverity.has(severity))
  const points = [...byCategory.values()].reduce((sum, tally) => sum + tally.points, 0)
  return {
    type: 'table',
    heads: [
      t('quality.category'),
      ...used.map((severity) => t(`quality.severity-${severity}`)),
      t('quality.issues'),
      t('quality.points'),
    ],
    rows: [
      ...[...byCategory].map(([id, tally]) => [
        category(id),
        ...used.map((severity) => {
          const own = issues.filter((issue) => issue.category === id && issue.severity === severity)
          return own.length === 0 ? '' : number(own.length)
        }),
        number(tally.count),
        number(tally.points),
      ]),
      [
        t('report.total'),
        ...used.map((severity) => number(bySeverity.get(severity)?.count ?? 0)),
        number(issues.length),
        number(points),
      ],
    ],
    hasTotal: true,
  }
}
