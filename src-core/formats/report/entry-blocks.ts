import type { ArticleReport, ReportedRow } from '../../report/review-report'
import { makersOf, type MarkedStretch, type ReportedEdit } from '../../report/reported-changes'
import type { AnchorPlace } from '../../project/queries/resolve-anchor'
import type { Article, Side } from '../../project/model'
import { sides } from '../../project/model'
import type { Span } from '../../text/span'
import { placedSpans } from '../export/placed-spans'
import type { ReportBlock, ReportEntry, ReportRemark, ReportText } from './report-document'
import type { ReportWords } from './report-words'

type Languages = Article['languages']

/** A section's entries, or a sentence that says that there are none. */
function entriesOr(entries: readonly ReportEntry[], none: string): ReportBlock {
  return entries.length === 0 ? { type: 'note', text: none } : { type: 'entries', entries }
}

/** Every correction since the import, with the words that went and came, who made them and when. */
export function changeEntries(
  { changes, article }: ArticleReport,
  words: ReportWords,
): ReportBlock {
  const entries = changes.map(({ number, row, marked, edits }) =>
    entry(words, number, {
      texts: sides
        .filter((side) => row[side].length > 0)
        .map((side) => markedText(article.languages, side, marked[side])),
      remarks: remarksOf(edits, words),
    }),
  )
  return entriesOr(entries, words.t('report.changes-none'))
}

/** One line where one person made all edits of a row, else a line for each of them. */
function remarksOf(edits: readonly ReportedEdit[], words: ReportWords): readonly ReportRemark[] {
  const makers = makersOf(edits)
  const [only] = makers
  if (only === undefined) return []
  if (makers.length === 1 && edits.every(({ maker }) => maker !== null)) {
    return [{ runs: [], by: words.signed({ by: only.author, at: only.at }) }]
  }
  return edits.map(({ removed, added, maker }) => ({
    runs: [
      { text: removed.trim(), mark: 'removed' as const },
      { text: added.trim(), mark: 'added' as const },
    ].filter(({ text }) => text !== ''),
    by:
      maker === null
        ? words.t('report.made-unknown')
        : words.signed({ by: maker.author, at: maker.at }),
  }))
}

export function issueEntries({ issues, article }: ArticleReport, words: ReportWords): ReportBlock {
  const { t } = words
  const entries = issues.map(({ number, row, issue, place, points }) =>
    entry(words, number, {
      tone: issue.severity === 'critical' || issue.severity === 'major' ? 'attention' : 'plain',
      about: [
        words.category(issue.category),
        t(`quality.severity-${issue.severity}`),
        t('report.points-count', { count: points }),
      ],
      texts: [aboutText(article.languages, { number, row }, place)],
      remarks: [said(issue.note, words.signed(issue))],
    }),
  )
  return entriesOr(entries, t('report.issues-none'))
}

export function threadEntries(
  { threads, article }: ArticleReport,
  words: ReportWords,
): ReportBlock {
  const { t } = words
  const entries = threads.map(({ number, row, thread, place }) => {
    const { resolved } = thread
    return entry(words, number, {
      tone: resolved === null ? 'attention' : 'approved',
      about:
        resolved === null
          ? [t('report.decision-open')]
          : [
              t('report.resolved', {
                author: `\u2068${resolved.by}\u2069`,
                date: words.moment(resolved.at),
              }),
            ],
      texts: [aboutText(article.languages, { number, row }, place)],
      remarks: thread.comments.map((comment) => said(comment.text, words.signed(comment))),
    })
  })
  return entriesOr(entries, t('report.comments-none'))
}

export function gapEntries({ gaps, article }: ArticleReport, words: ReportWords): ReportBlock {
  const { t } = words
  const entries = gaps.map(({ number, row, decision }) => {
    const side = row.role === 'omission' ? 'source' : 'target'
    return entry(words, number, {
      tone: decision === 'acceptable' ? 'plain' : 'attention',
      about: [
        t(`report.${row.role === 'omission' ? 'omission' : 'addition'}`),
        t(`report.decision-${decision ?? 'open'}`),
      ],
      texts: [textOf(article.languages, side, row[`${side}Text`], [])],
    })
  })
  return entriesOr(entries, t('report.gaps-none'))
}

export function queryEntries({ queries, article }: ArticleReport, words: ReportWords): ReportBlock {
  const entries = queries.map(({ number, row }) =>
    entry(words, number, {
      tone: 'attention',
      texts: sides
        .filter((side) => row[`${side}Text`] !== '')
        .map((side) => textOf(article.languages, side, row[`${side}Text`], [])),
      remarks: [{ runs: [], by: words.signed(row.bead.review) }],
    }),
  )
  return entriesOr(entries, words.t('report.queries-none'))
}

export function findingEntries(
  { findings, article }: ArticleReport,
  words: ReportWords,
): ReportBlock {
  const { t } = words
  const entries = findings.map(({ number, row, found }) => {
    const { check, finding, decision } = found
    const marked = sides.filter((side) => finding.spans.some((span) => span.side === side))
    return entry(words, number, {
      tone: decision === null && check.severity === 'error' ? 'attention' : 'plain',
      about: [
        t(`checks.${finding.message}`, finding.values),
        t(`report.decision-${decision ?? 'open'}`),
      ],
      texts: (marked.length === 0 ? sides : marked)
        .filter((side) => row[`${side}Text`] !== '')
        .map((side) =>
          textOf(
            article.languages,
            side,
            row[`${side}Text`],
            finding.spans.filter((span) => span.side === side),
          ),
        ),
    })
  })
  return entriesOr(entries, t('report.findings-none'))
}

function entry(
  words: ReportWords,
  number: number,
  rest: Partial<Omit<ReportEntry, 'number'>>,
): ReportEntry {
  const plain = { about: [], tone: 'plain', texts: [], remarks: [] } as const
  return { ...plain, ...rest, number: words.number(number) }
}

/** The side that a comment or an issue is on, with its words marked where it is not about the whole row. */
function aboutText(languages: Languages, { row }: ReportedRow, place: AnchorPlace): ReportText {
  const { side } = place
  return textOf(languages, side, row[`${side}Text`], placedSpans(row, place))
}

function markedText(
  languages: Languages,
  side: Side,
  stretches: readonly MarkedStretch[],
): ReportText {
  return {
    language: languages[side],
    runs: stretches.map(({ type, text }) => (type === 'same' ? { text } : { text, mark: type })),
  }
}

function textOf(
  languages: Languages,
  side: Side,
  text: string,
  spans: readonly Span[],
): ReportText {
  const runs: ReportText['runs'][number][] = []
  let at = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end <= start) continue
    if (start > at) runs.push({ text: text.slice(at, start) })
    runs.push({ text: text.slice(start, end), mark: 'marked' })
    at = end
  }
  if (at < text.length) runs.push({ text: text.slice(at) })
  return { language: languages[side], runs }
}

function said(text: string, by: string): ReportRemark {
  return { runs: text === '' ? [] : [{ text }], by }
}
