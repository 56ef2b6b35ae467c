import { countWords } from '../../text/split-words'
import type { Article, Bead, ReviewStatus, Sentence } from '../model'
import { sentencesOf } from '../sentences-of'
import { beadRole } from './bead-role'
import { touchedBeads } from './touched-beads'

export type CountByStatus = Readonly<Record<ReviewStatus, number>>

/** How far the review of an article has come. Furniture is not counted. */
export interface Progress {
  readonly beads: CountByStatus
  /** Words of the corrected source. */
  readonly sourceWords: CountByStatus
}

const none: Progress = {
  beads: { unreviewed: 0, approved: 0, query: 0 },
  sourceWords: { unreviewed: 0, approved: 0, query: 0 },
}

const wordCounts = new WeakMap<Sentence, number>()

/** The answer that was given last: most articles asked about differ from the last one in a few beads. */
let last: { readonly article: Article; readonly progress: Progress } | null = null

/** The progress of an article, counted from that of the state before where that is quicker. */
export function progress(article: Article): Progress {
  if (last?.article !== article) last = { article, progress: updated(article) }
  return last.progress
}

/** The progress of an article, counted from nothing. */
export function countProgress(article: Article): Progress {
  return count(none, article, article.beads, 1)
}

function updated(article: Article): Progress {
  if (last?.article.id !== article.id) return countProgress(article)
  const { before, after } = touchedBeads(last.article, article)
  if (before.length + after.length > article.beads.length) return countProgress(article)
  return count(count(last.progress, last.article, before, -1), article, after, 1)
}

function count(from: Progress, article: Article, added: readonly Bead[], times: 1 | -1): Progress {
  const beads = { ...from.beads }
  const sourceWords = { ...from.sourceWords }
  for (const bead of added) {
    if (beadRole(article, bead) === 'furniture') continue
    const { status } = bead.review
    beads[status] += times
    for (const sentence of sentencesOf(article, bead, 'source')) {
      sourceWords[status] += times * wordsOf(sentence)
    }
  }
  return { beads, sourceWords }
}

/** Counted once for each state of a sentence. */
function wordsOf(sentence: Sentence): number {
  const known = wordCounts.get(sentence)
  if (known !== undefined) return known
  const words = countWords(sentence.text)
  wordCounts.set(sentence, words)
  return words
}
