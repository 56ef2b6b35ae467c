import type {
  Article,
  Bead,
  Project,
  ReviewStatus,
  Sentence,
  Side,
} from '../../src-core/project/model'
import { sentencesOf } from '../../src-core/project/sentences-of'
import { isFurniture, unreviewed } from '../../src-core/project/model'

/**
 * An article from its beads, one text each: `source|target|facts`. A side lists its sentences, one word
 * each, or several words with ` /` after each sentence but the last of several; a side of nothing makes a null bead. `¶` before a
 * bead starts a paragraph, on it and on the first sentences of
 * its sides. Facts, any of them, with spaces between:
 * `approved`, `query`, `person` (made by a person), `confirmed` (made by the aligner, once approved),
 * `furniture`, or a confidence such as `0.4` (1 unless told).
 *
 *     articleOf('أ ب|a b', 'ج|', '¶د|d|query 0.4')
 *
 * Beads are b1, b2 …, source sentences s1, s2 …, target sentences t1, t2 …, in this order.
 */
export function articleOf(...beads: readonly string[]): Article {
  const source: Sentence[] = []
  const target: Sentence[] = []
  const startsNext = { source: true, target: true }
  const rows = beads.map((line, index): Bead => {
    const [sourceText = '', targetText = '', factText = ''] = line.replace(/^¶/u, '').split('|')
    const startsParagraph = index === 0 || line.startsWith('¶')
    if (startsParagraph) startsNext.source = startsNext.target = true
    const facts = factText.split(' ').filter((fact) => fact !== '')
    const add = (side: Side, text: string): readonly string[] =>
      textsIn(text).map((sentence) => {
        const to = side === 'source' ? source : target
        const id = `${side.charAt(0)}${String(to.length + 1)}`
        const kind = facts.includes('furniture') ? 'other' : 'body'
        to.push({
          id,
          imported: sentence,
          text: sentence,
          startsParagraph: startsNext[side],
          kind,
          parents: [],
        })
        startsNext[side] = false
        return id
      })
    return beadOf(index, startsParagraph, facts, {
      source: add('source', sourceText),
      target: add('target', targetText),
    })
  })
  return {
    id: 'article',
    title: 'Title',
    languages: { source: 'ar', target: 'en' },
    source,
    target,
    beads: rows,
  }
}

/** A project of one article, made as `articleOf` makes it. */
export function projectOf(...beads: readonly string[]): Project {
  return { id: 'project', articles: [articleOf(...beads)] }
}

/** The only article of a project. */
export function articleIn(project: Project): Article {
  const [article] = project.articles
  if (article === undefined) throw new Error('The project has no article.')
  return article
}

/** What `articleOf` would have to be given: the rows of an article as they can be read and compared. */
export function rowsOf(article: Article): readonly string[] {
  return article.beads.map((bead, index) => {
    const side = (which: Side): string => {
      const texts = sentencesOf(article, bead, which).map(({ text }) => text)
      if (texts.every((text) => text !== '' && !text.includes(' '))) return texts.join(' ')
      return texts.length === 1 ? `${texts.join('')} /` : texts.join(' / ')
    }
    const sentences = [
      ...sentencesOf(article, bead, 'source'),
      ...sentencesOf(article, bead, 'target'),
    ]
    const facts = [
      ...(bead.review.status === 'unreviewed' ? [] : [bead.review.status]),
      ...(bead.alignedBy === 'person' && bead.confidence === null ? ['person'] : []),
      ...(isOnlyConfirmed(bead) ? ['confirmed'] : []),
      ...(sentences.every(({ kind }) => isFurniture(kind)) ? ['furniture'] : []),
      ...(bead.confidence === null || bead.confidence === 1 ? [] : [String(bead.confidence)]),
    ]
    const mark = index > 0 && bead.startsParagraph ? '¶' : ''
    return [`${mark}${side('source')}`, side('target'), facts.join(' ')]
      .join('|')
      .replace(/\|$/u, '')
  })
}

/** Gives ids that nothing else has: n1, n2 … */
export function countingIds(): () => string {
  let count = 0
  return () => `n${String((count += 1))}`
}

function textsIn(text: string): readonly string[] {
  return text
    .split(text.includes('/') ? '/' : ' ')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

function beadOf(
  index: number,
  startsParagraph: boolean,
  facts: readonly string[],
  sides: Readonly<Record<Side, readonly string[]>>,
): Bead {
  const status = (['approved', 'query'] as const).find((fact) => facts.includes(fact))
  const confidence = facts.map(Number).find((value) => !Number.isNaN(value)) ?? 1
  const isByPerson = facts.includes('person')
  return {
    id: `b${String(index + 1)}`,
    ...sides,
    startsParagraph,
    confidence: isByPerson ? null : confidence,
    reasons: [],
    alignedBy:
      isByPerson || status === 'approved' || facts.includes('confirmed') ? 'person' : 'aligner',
    review: status === undefined ? unreviewed : reviewOf(status),
  }
}

function isOnlyConfirmed({ alignedBy, confidence, review }: Bead): boolean {
  return alignedBy === 'person' && confidence !== null && review.status !== 'approved'
}

function reviewOf(status: ReviewStatus) {
  return { status, by: 'Amal', at: '2026-01-01T10:00:00.000Z' }
}
