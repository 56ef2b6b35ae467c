import type { Article } from '../../project/model'
import { defaultQuality } from '../../quality/presets'
import { reviewReport, type ArticleReport, type ReviewReport } from '../../report/review-report'
import type { WriteOptions } from '../format'
import {
  changeEntries,
  findingEntries,
  gapEntries,
  issueEntries,
  queryEntries,
  threadEntries,
} from './entry-blocks'
import { articleTable, keyFigures, kindTable, progressBlock, reviewerTable } from './figure-blocks'
import { qualityBlocks, verdictBlock } from './quality-blocks'
import type { ReportBlock, ReportDocument, ReportSection } from './report-document'
import { reportWords, type ReportWords } from './report-words'

/** The report on articles: in brief, then article by article everything that was found and changed. */
export function makeReport(articles: readonly Article[], options: WriteOptions): ReportDocument {
  const { history, quality = defaultQuality, interfaceLanguage = 'en', version, now } = options
  const words = reportWords(interfaceLanguage, quality)
  const { t } = words
  const facts = { quality, ...(history === undefined ? {} : { history }) }
  const report = reviewReport(articles, facts)
  const [first] = report.articles
  const isOne = report.articles.length < 2
  const people = report.reviewers.map(({ name }) => `\u2068${name}\u2069`)
  const list = new Intl.ListFormat(interfaceLanguage, { type: 'conjunction' })
  return {
    kicker: t('report.title'),
    title: isOne
      ? (first?.article.title ?? '')
      : t('report.title-of', { count: report.articles.length }),
    titleLanguage: isOne ? (first?.article.languages.source ?? null) : null,
    byline: [
      ...(first === undefined ? [] : [pairOf(first, words)]),
      words.day(now),
      ...(people.length === 0 ? [] : [list.format(people)]),
    ],
    sections: [
      brief(report, words),
      ...report.articles.flatMap((article) => {
        const sections = sectionsOf(article, report, words, isOne)
        if (isOne) return sections
        const { title, languages } = article.article
        const blocks = [progressBlock(article.figures, words), keyFigures(article.figures, words)]
        return [{ title, language: languages.source, blocks, sections }]
      }),
    ],
    colophon: t('report.made', { version }),
  }
}

function pairOf({ article }: ArticleReport, { t, languageName }: ReportWords): string {
  const { source, target } = article.languages
  return t('report.pair', { source: languageName(source), target: languageName(target) })
}

function brief(report: ReviewReport, words: ReportWords): ReportSection {
  const { figures, score, quality, articles, reviewers } = report
  const { t } = words
  return {
    title: t('report.brief'),
    language: null,
    blocks: [
      verdictBlock(score, quality, words),
      progressBlock(figures, words),
      keyFigures(figures, words),
    ],
    sections: [
      ...(articles.length < 2
        ? []
        : [section(t('report.articles'), [articleTable(report, words)])]),
      ...(reviewers.length === 0
        ? []
        : [section(t('report.reviewers'), [reviewerTable(report, words)])]),
      ...(articles.length < 2 ? [] : [section(t('report.quality'), qualityOf(report, words))]),
    ],
  }
}

function qualityOf(report: ReviewReport, words: ReportWords): readonly ReportBlock[] {
  const issues = report.articles.flatMap(({ article }) => article.issues ?? [])
  return qualityBlocks(issues, report.score, report.tallies, report.quality, words)
}

function sectionsOf(
  article: ArticleReport,
  { quality }: ReviewReport,
  words: ReportWords,
  isOne: boolean,
): readonly ReportSection[] {
  const { t } = words
  const { issues = [] } = article.article
  return [
    section(t('report.queries'), [queryEntries(article, words)]),
    section(t('report.changes'), [
      ...(article.changes.length === 0
        ? []
        : [{ type: 'note', text: t('report.changes-about') } as const]),
      changeEntries(article, words),
    ]),
    section(t('report.quality'), [
      ...(isOne ? [] : [verdictBlock(article.score, quality, words)]),
      ...qualityBlocks(issues, article.score, article.tallies, quality, words),
      ...(article.issues.length === 0 ? [] : [issueEntries(article, words)]),
    ]),
    section(t('report.comments'), [threadEntries(article, words)]),
    section(t('report.gaps'), [gapEntries(article, words)]),
    section(t('report.findings'), [
      ...(article.findings.length === 0
        ? []
        : [{ type: 'note', text: t('report.findings-about') } as const]),
      findingEntries(article, words),
    ]),
    section(t('report.figures'), [kindTable(article.figures, words)]),
  ]
}

function section(title: string, blocks: readonly ReportBlock[]): ReportSection {
  return { title, language: null, blocks, sections: [] }
}
