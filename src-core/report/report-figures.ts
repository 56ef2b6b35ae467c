import type { BeadRow } from '../formats/export/bead-rows'
import type { Article, ReviewStatus, Side } from '../project/model'
import { countProgress, type CountByStatus } from '../project/queries/progress'
import { countWords } from '../text/split-words'

/** What can be counted of an article, or of several. Furniture is counted only where it is named. */
export interface ReportFigures {
  readonly articles: number
  /** Words of the texts as they read now. */
  readonly words: Readonly<Record<Side, number>>
  readonly sentences: Readonly<Record<Side, number>>
  /** Beads and source words by review status. */
  readonly beads: CountByStatus
  readonly reviewedWords: CountByStatus
  readonly translations: number
  readonly omissions: number
  readonly additions: number
  readonly furniture: number
  /** Beads by how many sentences they join, for instance `1–2`, the most frequent first. */
  readonly types: readonly (readonly [type: string, count: number])[]
  /** Places that read otherwise than imported, and the beads they are in. */
  readonly edits: number
  readonly correctedBeads: number
  readonly issues: number
  readonly comments: number
  readonly openComments: number
}

type OfNotes = Pick<ReportFigures, 'edits' | 'correctedBeads'>

/** The figures of one article. */
export function figuresOf(
  article: Article,
  rows: readonly BeadRow[],
  notes: OfNotes,
): ReportFigures {
  const { beads, sourceWords } = countProgress(article)
  const own = rows.filter(({ role }) => role !== 'furniture')
  const count = (role: BeadRow['role']) => rows.filter((row) => row.role === role).length
  const sum = (of: (row: BeadRow) => number) => own.reduce((total, row) => total + of(row), 0)
  const { threads = [], issues = [] } = article
  return {
    articles: 1,
    words: {
      source: sum(({ sourceText }) => countWords(sourceText)),
      target: sum(({ targetText }) => countWords(targetText)),
    },
    sentences: {
      source: sum(({ source }) => source.length),
      target: sum(({ target }) => target.length),
    },
    beads,
    reviewedWords: sourceWords,
    translations: count('translation'),
    omissions: count('omission'),
    additions: count('addition'),
    furniture: count('furniture'),
    types: tally(own.map(({ type }) => [type.replace('-', '–'), 1])),
    ...notes,
    issues: issues.length,
    comments: threads.reduce((total, { comments }) => total + comments.length, 0),
    openComments: threads.filter(({ resolved }) => resolved === null).length,
  }
}

/** The figures of several articles taken together. */
export function sumOfFigures(all: readonly ReportFigures[]): ReportFigures {
  const sum = (of: (figures: ReportFigures) => number) =>
    all.reduce((total, figures) => total + of(figures), 0)
  const bySide = (of: (figures: ReportFigures) => Readonly<Record<Side, number>>) => ({
    source: sum((figures) => of(figures).source),
    target: sum((figures) => of(figures).target),
  })
  const byStatus = (of: (figures: ReportFigures) => CountByStatus) => ({
    unreviewed: sum((figures) => of(figures).unreviewed),
    approved: sum((figures) => of(figures).approved),
    query: sum((figures) => of(figures).query),
  })
  return {
    articles: sum(({ articles }) => articles),
    words: bySide(({ words }) => words),
    sentences: bySide(({ sentences }) => sentences),
    beads: byStatus(({ beads }) => beads),
    reviewedWords: byStatus(({ reviewedWords }) => reviewedWords),
    translations: sum(({ translations }) => translations),
    omissions: sum(({ omissions }) => omissions),
    additions: sum(({ additions }) => additions),
    furniture: sum(({ furniture }) => furniture),
    types: tally(all.flatMap(({ types }) => types)),
    edits: sum(({ edits }) => edits),
    correctedBeads: sum(({ correctedBeads }) => correctedBeads),
    issues: sum(({ issues }) => issues),
    comments: sum(({ comments }) => comments),
    openComments: sum(({ openComments }) => openComments),
  }
}

/** The share of a status among the beads, 0 to 1; 0 without any. */
export function shareOfStatus(beads: CountByStatus, status: ReviewStatus): number {
  const all = beads.unreviewed + beads.approved + beads.query
  return all === 0 ? 0 : beads[status] / all
}

function tally(
  counted: readonly (readonly [string, number])[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const [name, count] of counted) counts.set(name, (counts.get(name) ?? 0) + count)
  return [...counts].toSorted(([, one], [, other]) => other - one)
}
