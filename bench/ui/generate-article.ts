import type {
  Article,
  Bead,
  BlockKind,
  Reason,
  Review,
  ReviewStatus,
  Sentence,
  Side,
} from '../../src-core/project/model'
import { unreviewed } from '../../src-core/project/model'
import { createRandom } from '../random'
import { sentencePair } from './sentences'

/** How often a bead has so many sentences of the source and of the target, in hundredths. */
const shapes: readonly (readonly [share: number, source: number, target: number])[] = [
  [80, 1, 1],
  [6, 1, 2],
  [5, 2, 1],
  [3, 2, 2],
  [1, 1, 3],
  [2.5, 1, 0],
  [2.5, 0, 1],
]

/** Of a hundred beads so many are furniture, start a paragraph, were corrected, have swapped targets. */
const furniturePercent = 2
const paragraphPercent = 22
const correctedPercent = 3
const swappedPercent = 0.3

const decision = { by: 'Amal', at: '2026-01-01T10:00:00.000Z' }

/** An article as a reviewer meets it half-way, the same for the same number of beads and seed. */
export function generateArticle(count: number, seed = 20_000): Article {
  const random = createRandom(seed)
  const texts: Record<Side, Sentence[]> = { source: [], target: [] }
  const beads: Bead[] = []
  const happens = (percent: number): boolean => random() * 100 < percent

  const add = (side: Side, text: string, startsParagraph: boolean, kind: BlockKind): string => {
    const id = `${side.charAt(0)}${String(texts[side].length + 1)}`
    const isCorrected = happens(correctedPercent)
    texts[side].push({
      id,
      imported: isCorrected ? text.replace(/ \S+/u, '') : text,
      text,
      startsParagraph,
      kind,
      parents: [],
    })
    return id
  }

  while (beads.length < count) {
    const startsParagraph = beads.length === 0 || happens(paragraphPercent)
    const [source, target] = shapeOf(random)
    const kind = happens(furniturePercent) ? 'caption' : 'body'
    const pairs = Array.from({ length: Math.max(source, target) }, () => sentencePair(random))
    const side = (name: Side, size: number, language: 'ar' | 'en'): readonly string[] =>
      pairs
        .slice(0, size)
        .map((pair, at) => add(name, pair[language], startsParagraph && at === 0, kind))
    const isSure = random() < 0.7
    const confidence = isSure ? 0.9 + random() * 0.1 : random()
    const status: ReviewStatus = happens(30) ? 'approved' : happens(6) ? 'query' : 'unreviewed'
    beads.push({
      id: `b${String(beads.length + 1)}`,
      source: side('source', source, 'ar'),
      target: side('target', target, 'en'),
      startsParagraph,
      confidence: Math.round(confidence * 1000) / 1000,
      reasons: reasonsOf(random),
      alignedBy: status === 'approved' ? 'person' : 'aligner',
      review: reviewOf(status),
    })
  }
  return {
    id: 'article',
    title: 'مقال طويل للقياس',
    languages: { source: 'ar', target: 'en' },
    ...texts,
    beads: swapSomeTargets(beads, happens),
  }
}

/** The same article with an open comment on every so manieth sentence of the target. */
export function withComments(article: Article, step = 10): Article {
  const threads = article.target
    .filter((_, place) => place % step === 0)
    .map(({ id }, place) => ({
      id: `t${String(place + 1)}`,
      anchor: { side: 'target' as const, sentence: id, quote: null },
      comments: [
        { id: `c${String(place + 1)}`, ...decision, text: 'Is this the word that the house uses?' },
      ],
      resolved: null,
    }))
  return { ...article, threads }
}

function shapeOf(random: () => number): readonly [source: number, target: number] {
  let left = random() * 100
  for (const [share, source, target] of shapes) {
    if (left < share) return [source, target]
    left -= share
  }
  return [1, 1]
}

function reasonsOf(random: () => number): readonly Reason[] {
  const number = String(12 + Math.floor(random() * 980))
  const all: readonly Reason[] = [
    { kind: 'number', source: number, target: number },
    { kind: 'name', source: 'ليلى حداد', target: 'Layla Haddad' },
    { kind: 'word', source: 'سجل', target: 'register' },
    { kind: 'word', source: 'سنته', target: null },
    { kind: 'length', source: null, target: null, ratio: 1.1 },
  ]
  return all.filter(() => random() < 0.6)
}

function reviewOf(status: ReviewStatus): Review {
  return status === 'unreviewed' ? unreviewed : { status, ...decision }
}

/** Lets the targets of some neighbours cross: beads that moved. */
function swapSomeTargets(
  beads: readonly Bead[],
  happens: (percent: number) => boolean,
): readonly Bead[] {
  const rows = [...beads]
  for (let row = 0; row + 1 < rows.length; row += 2) {
    const [first, second] = [rows[row], rows[row + 1]]
    if (first === undefined || second === undefined || !happens(swappedPercent)) continue
    const arePairs = [first, second].every(
      ({ source, target }) => source.length > 0 && target.length > 0,
    )
    if (!arePairs) continue
    rows[row] = { ...first, target: second.target }
    rows[row + 1] = { ...second, target: first.target }
  }
  return rows
}
