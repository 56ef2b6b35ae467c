import type { Article, Bead, LanguageTag, Sentence, Side } from '../../project/model'
import { paragraphBeads } from '../../project/queries/paragraph-beads'
import { inTextOrder } from '../../project/sentences-of'
import { baseLanguage } from '../../text/languages'
import { statuses, type ExportOptions } from './export-options'

/** What goes into a file, and how much of the project does not. */
export interface Selected {
  /** Articles with just the beads, texts and notes that were chosen. */
  readonly articles: readonly Article[]
  readonly languages: Readonly<Record<Side, LanguageTag>>
  /** Beads whose status was not chosen. */
  readonly otherStatus: number
  /** Articles in other languages than the first, or in the other direction: one file holds one pair. */
  readonly otherArticles: number
}

/** The articles as the options want them written; the first one says in which languages. */
export function selectForExport(articles: readonly Article[], options: ExportOptions): Selected {
  const own = articles[0]?.languages ?? { source: 'ar', target: 'en' }
  const fitting = articles.filter(({ languages }) => isSamePair(languages, own))
  const atLevel = options.level === 'paragraph' ? fitting.map(byParagraph) : fitting
  const wanted = options.statuses ?? statuses
  const chosen = atLevel.map((article) =>
    withBeads(
      article,
      article.beads.filter(({ review }) => wanted.includes(review.status)),
    ),
  )
  return {
    articles: options.text === 'imported' ? chosen.map(asImported) : chosen,
    languages: options.languages ?? own,
    otherStatus: countBeads(atLevel) - countBeads(chosen),
    otherArticles: articles.length - fitting.length,
  }
}

type Languages = Article['languages']

function isSamePair(one: Languages, other: Languages): boolean {
  return (
    baseLanguage(one.source) === baseLanguage(other.source) &&
    baseLanguage(one.target) === baseLanguage(other.target)
  )
}

function countBeads(articles: readonly Article[]): number {
  return articles.reduce((sum, { beads }) => sum + beads.length, 0)
}

/** The article with some of its beads, and the sentences that are in them. */
function withBeads(article: Article, beads: readonly Bead[]): Article {
  if (beads.length === article.beads.length) return article
  const kept = new Set(beads.flatMap(({ source, target }) => [...source, ...target]))
  const isKept = ({ id }: Sentence) => kept.has(id)
  return {
    ...article,
    source: article.source.filter(isKept),
    target: article.target.filter(isKept),
    beads: withParagraphStarts(article, beads),
  }
}

/** A paragraph whose first bead is left out begins with the next of its beads. */
function withParagraphStarts(article: Article, beads: readonly Bead[]): readonly Bead[] {
  const paragraphs = new Map<string, number>()
  let paragraph = 0
  for (const { id, startsParagraph } of article.beads) {
    if (startsParagraph) paragraph += 1
    paragraphs.set(id, paragraph)
  }
  return beads.map((bead, at) => {
    const startsParagraph = paragraphs.get(bead.id) !== paragraphs.get(beads[at - 1]?.id ?? '')
    return startsParagraph === bead.startsParagraph ? bead : { ...bead, startsParagraph }
  })
}

/** The article with one bead for each paragraph bead, under the id of its first bead. */
function byParagraph(article: Article): Article {
  const beads = paragraphBeads(article).flatMap(({ start, end, status, confidence }): Bead[] => {
    const parts = article.beads.slice(start, end)
    const [first] = parts
    if (first === undefined || parts.length === 1) return parts
    const reviewed = parts.find(({ review }) => review.status === status)
    return [
      {
        ...first,
        source: inTextOrder(article, 'source', idsOf(parts, 'source')),
        target: inTextOrder(article, 'target', idsOf(parts, 'target')),
        startsParagraph: true,
        confidence,
        reasons: [],
        alignedBy: parts.every(({ alignedBy }) => alignedBy === 'person') ? 'person' : 'aligner',
        review: reviewed?.review ?? { status, by: null, at: null },
      },
    ]
  })
  return { ...article, beads }
}

function idsOf(beads: readonly Bead[], side: Side): readonly string[] {
  return beads.flatMap((bead) => bead[side])
}

function asImported(article: Article): Article {
  return {
    ...article,
    source: article.source.map(imported),
    target: article.target.map(imported),
  }
}

function imported({ accepted: _accepted, ...sentence }: Sentence): Sentence {
  return { ...sentence, text: sentence.imported }
}
