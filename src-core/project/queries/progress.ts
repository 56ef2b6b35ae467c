import { countWords } from '../../text/split-words'
import type { Article, ReviewStatus, Sentence } from '../model'
import { sentencesOf } from '../sentences-of'
import { beadRole } from './bead-role'

export type CountByStatus = Readonly<Record<ReviewStatus, number>>

/** How far the review of an article has come. Furniture is not counted. */
export interface Progress {
  readonly beads: CountByStatus
  /** Words of the corrected source. */
  readonly sourceWords: CountByStatus
}

const known = new WeakMap<Article, Progress>()
const wordCounts = new WeakMap<Sentence, number>()

export function progress(article: Article): Progress {
  const found = known.get(article) ?? count(article)
  known.set(article, found)
  return found
}

function count(article: Article): Progress {
  const beads = { unreviewed: 0, approved: 0, query: 0 }
  const sourceWords = { unreviewed: 0, approved: 0, query: 0 }
  for (const bead of article.beads) {
    if (beadRole(article, bead) === 'furniture') continue
    beads[bead.review.status] += 1
    for (const sentence of sentencesOf(article, bead, 'source')) {
      sourceWords[bead.review.status] += wordsOf(sentence)
    }
  }
  return { beads, sourceWords }
}

/** Counted once for each state of a sentence. */
function wordsOf(sentence: Sentence): number {
  const count = wordCounts.get(sentence) ?? countWords(sentence.text)
  wordCounts.set(sentence, count)
  return count
}
