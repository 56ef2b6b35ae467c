import type { ReviewReport } from '../../report/review-report'
import { shareOfStatus, type ReportFigures } from '../../report/report-figures'
import { fewestWordsForScore } from '../../quality/score'
import type { ReportBlock, ReportTable } from './report-document'
import type { ReportWords } from './report-words'

/** How far the review has come. */
export function progressBlock({ beads }: ReportFigures, { t, percent }: ReportWords): ReportBlock {
  const order = ['approved', 'query', 'unreviewed'] as const
  return {
    type: 'progress',
    parts: order.map((status) => {
      const share = shareOfStatus(beads, status)
      const values = {
        status: t(`review.status-${status}`),
        count: beads[status],
        share: percent(share),
      }
      return { status, share, label: t('report.status-of', values) }
    }),
  }
}

/** The figures that one asks for first. */
export function keyFigures(
  figures: ReportFigures,
  { t, number }: Pick<ReportWords, 't' | 'number'>,
): Extract<ReportBlock, { type: 'figures' }> {
  const { edits, correctedBeads, comments, openComments } = figures
  const item = (label: string, value: number, detail?: string) => ({
    label,
    value: number(value),
    ...(detail === undefined || value === 0 ? {} : { detail }),
  })
  return {
    type: 'figures',
    items: [
      item(t('report.words-source'), figures.words.source),
      item(t('report.words-target'), figures.words.target),
      item(t('report.edits'), edits, t('report.in-rows', { count: correctedBeads })),
      item(t('report.issues'), figures.issues),
      item(t('report.queries'), figures.beads.query),
      item(t('report.comments'), comments, t('report.comments-open', { count: openComments })),
      item(t('report.omissions'), figures.omissions),
      item(t('report.additions'), figures.additions),
    ],
  }
}

/** Everything that was counted of the beads, by kind and by what they join. */
export function kindTable(figures: ReportFigures, { t, number }: ReportWords): ReportTable {
  const { sentences, types } = figures
  const kinds = ['translations', 'omissions', 'additions', 'furniture'] as const
  return {
    type: 'table',
    heads: [t('report.kind'), t('report.count')],
    rows: [
      [t('report.sentences-source'), number(sentences.source)],
      [t('report.sentences-target'), number(sentences.target)],
      ...kinds.map((kind) => [t(`report.${kind}`), number(figures[kind])]),
      ...types
        .filter(([type]) => !type.startsWith('0') && !type.endsWith('0'))
        .map(([type, count]) => [
          t('report.joined', { type: `\u2066${type}\u2069` }),
          number(count),
        ]),
    ],
  }
}

export function reviewerTable(
  { reviewers }: ReviewReport,
  { t, number }: ReportWords,
): ReportTable {
  const columns = ['edits', 'approved', 'queried', 'comments', 'issues'] as const
  return {
    type: 'table',
    heads: [t('report.name'), ...columns.map((column) => t(`report.${column}`))],
    rows: reviewers.map((reviewer) => [
      reviewer.name,
      ...columns.map((column) => (reviewer[column] === 0 ? '' : number(reviewer[column]))),
    ]),
  }
}

/** The articles of a project, a line for each, and what they come to. */
export function articleTable(
  { articles, figures, score }: ReviewReport,
  { t, number, percent }: ReportWords,
): ReportTable {
  const line = (
    own: ReportFigures,
    { words, calibrated, points }: ReviewReport['score'],
  ): readonly string[] => [
    number(own.words.source),
    percent(shareOfStatus(own.beads, 'approved')),
    number(own.edits),
    number(own.issues),
    number(points),
    words >= fewestWordsForScore && calibrated !== null ? number(calibrated) : '–',
  ]
  return {
    type: 'table',
    heads: [
      t('report.article'),
      ...(['words', 'approved', 'edits', 'issues', 'points', 'score'] as const).map((name) =>
        t(`report.${name === 'approved' ? 'progress' : name}`),
      ),
    ],
    rows: [
      ...articles.map((each) => [each.article.title, ...line(each.figures, each.score)]),
      [t('report.total'), ...line(figures, score)],
    ],
    names: articles.map(({ article }) => article.languages.source),
    hasTotal: true,
  }
}
